import { foldText } from './fold-text.ts';
import { isNegated } from './handover/is-negated.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import { isOfNothing } from './is-of-nothing.ts';
import { settledWords } from './settled-words.ts';

const settled = phrasePattern(settledWords);
/** How somebody was, and the turn to how it is. */
const WAS_BUT = /\b(?:was|were|had been|got|war|waren|wurde|bin|etais|etait|etions|ai ete|estaba|estabamos|estuve|me (?:senti|enfade)|estava|estavamos|fiquei)\b[^.!?\n]{0,60}\b(?:but|aber|doch|mais|pero|mas)\b/g;
const REACH = 120;

/** A turn from where it says that all is well now, when it tells before that how bad it was: “I was furious, but it is sorted now”. The whole of every other one. */
export function sinceSettled(text: string): string {
  const composed = text.normalize('NFC');
  const folded = foldText(composed);
  for (const { index, 0: found } of folded.matchAll(WAS_BUT)) {
    const from = index + found.length;
    const next = folded.slice(from, from + REACH);
    const isSettled = [...next.matchAll(settled)].some((match) => !isNegated(next, match.index, match.index + match[0].length) && !isOfNothing(next.slice(0, match.index)) && !/^[^.!\n]{0,80}\?/.test(next.slice(match.index + match[0].length)));
    if (isSettled) return composed.slice(from);
  }
  return text;
}
