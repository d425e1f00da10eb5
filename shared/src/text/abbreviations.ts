const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations a name or a number follows: their full stop never ends a sentence. Lower case, without the last full stop. */
export const inSentence = split(
  'mr mrs ms mx dr prof st mt rev hon sr.a gen col sgt capt lt e.g eg i.e ie cf vs viz approx ca est incl excl resp ext tel fig nr art abs bzw z.b zb d.h dh u.a o.ä s.o s.u evtl ggf inkl exkl zzgl bspw vgl hr fr frl str mme mlle mm m.me p.ex par.ex sra srta ud uds sig dott av ul tzn np jan feb mar apr jun jul aug sep sept oct okt nov dec dez',
);

/** Abbreviations that may also close a sentence: they do when a capital follows. */
export const maybeLast = split(
  'etc inc ltd co corp llc gmbh ag jr sr a.m p.m am pm u.s u.k u.s.a e.u b.v s.a s.r.l usw usf u.v.m min max hrs hr.s approx.s dept ave blvd rd',
);

/** Abbreviations only before a digit (`No. 5`, `Nr. 12`, `p. 3`); otherwise they are words or end one. */
export const beforeDigit = split('no nos nr num p pp vol ch sec ver v pos n°');
