/** What people leave out or write around on a keyboard without the letter, by language: put back by rule, in articles and questions alike, so that a wrong guess costs nothing. */
const RULES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [[/(?<![aeiouyäöüq])ae/g, 'ä'], [/(?<![aeiouyäöüq])oe/g, 'ö'], [/(?<![aeiouyäöüq])ue/g, 'ü']],
  fr: [[/ee(s?)$/, 'ée$1'], [/iere(s?)$/, 'ière$1'], [/(al|el|il|ur)ite(s?)$/, '$1ité$2']],
  es: [[/([cs])ion$/, '$1ión'], [/(er|ant)ia(s?)$/, '$1ía$2']],
  pt: [[/c(?=[cçt])/g, ''], [/(?<=..)c(ao|oes)$/, 'ç$1'], [/ao$/, 'ão'], [/oes$/, 'ões']],
};

/** A lower-case word as its language spells it: "rueckgabe", "devolucion", "devolucao" and "remboursee" with their umlaut and accents, "factura" as the reform has it. */
export function spelledWord(word: string, language: string): string {
  const rules = RULES[language];
  return rules === undefined || word.length < 4 ? word : rules.reduce((spelled, [pattern, letters]) => spelled.replace(pattern, letters), word);
}

/** A word as people write it who leave its accents out, or an umlaut as two letters. */
export function plainWord(word: string): string {
  return /^[\x00-\x7f]*$/.test(word) ? word : word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}+/gu, '');
}
