import { isNegated } from './handover/is-negated.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import { bareTributes, bitterThanks, repeatedMishaps, sincereWords, singleMishaps, tributes, vainWords } from './irony-words.ts';

interface Place { readonly start: number; readonly end: number }

const [bare, tribute, thanks, vain, repeated, single, sincere] = [bareTributes, tributes, bitterThanks, vainWords, repeatedMishaps, singleMishaps, sincereWords].map(phrasePattern) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
/** Praise opens its clause, with a word or two of stress before it at most. */
const OPENS = /(?:^|[.!?\n,:;–—-])\s*(?:(?:oh|wow|ah|well|yeah|so|just|really|simply|and|once|again|very|na|ja|nun|ach|ganz|einfach|wirklich|vielen|besten|herzlichen|schonen|eh|oui|vraiment|tres|comme|muy|pues|oye|ay|muito|pois|olha|ai)\s+){0,3}$/;
const STANDS_ALONE = /^\s*(?:$|[.!?,;:…\n–—-])/;
const GOES_ON = /\b(?:but|however|though|aber|jedoch|allerdings|mais(?! (?:uma|um|de|que|nada|vez)\b)|cependant|pero|mas|porem)\b/;
const REACH = 110;

/** Whether a folded text praises what nobody praises: "Great, third time this week, well done." Praise beside "but", or beside thanks for what works, is meant. */
export function isIronic(folded: string): boolean {
  const repeats = folded.search(repeated) !== -1 || folded.search(vain) !== -1;
  if ((!repeats && folded.search(single) === -1) || folded.search(sincere) !== -1 || GOES_ON.test(folded)) return false;
  const praised = openingPlaces(folded, tribute);
  const alone = openingPlaces(folded, bare).filter(({ end }) => STANDS_ALONE.test(folded.slice(end, end + 3)));
  return [...praised, ...alone].some((place) => isNear(folded, place, repeated) || isNear(folded, place, vain)) || praised.some((place) => isNear(folded, place, single)) || openingPlaces(folded, thanks).some((place) => isNear(folded, place, vain));
}

function openingPlaces(folded: string, pattern: RegExp): Place[] {
  const places = [...folded.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return places.filter(({ start, end }) => OPENS.test(folded.slice(Math.max(0, start - 40), start)) && !isNegated(folded, start, end));
}

function isNear(folded: string, { start, end }: Place, pattern: RegExp): boolean {
  return folded.slice(Math.max(0, start - REACH), end + REACH).search(pattern) !== -1;
}
