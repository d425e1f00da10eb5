import { findSignal } from './handover/find-signal.ts';
import { isNegated } from './handover/is-negated.ts';
import { phrasePattern } from './handover/phrase-pattern.ts';
import type { SpokenWords } from './handover/spoken-words.ts';
import { isClosing } from './is-closing.ts';
import { isOfNothing } from './is-of-nothing.ts';
import type { Mood } from './judge-sentiment.ts';
import { positiveWords, thanksWords } from './mood-words.ts';
import { arrivedWords, settledWords } from './settled-words.ts';
import { courteousWords } from './urgency-words.ts';

const settled = phrasePattern(settledWords);
const arrived = phrasePattern(arrivedWords);
const courteous = phrasePattern(courteousWords);
const thanks = phrasePattern([...thanksWords, ...positiveWords]);
const GOES_ON = /\b(?:but|however|except|aber|jedoch|allerdings|mais(?! (?:uma|um|de|que|nada|vez)\b)|cependant|sauf|pero|mas (?:nao|ainda|continua|falta)|porem|todavia)\b/;
const NOT_YET = /\b(?:if|once|until|till|when|before|after|unless|should|want|wenn|falls|sobald|bis|bevor|si|quand|avant|jusqu|cuando|hasta|antes|se|quando|ate)\b[^.!?;\n]*$/;
const DENIED = /\b(?:nicht|keine?n?|not|no|pas|nao)\b/;
const MERE_THANKS = 25;
const REACH = 80;

/** Whether the customer's newest words say that the matter is over: that it is solved, or nothing but thanks; and nothing in them fails, threatens or asks on. */
export function isSettled(words: readonly SpokenWords[], { sentiment }: Pick<Mood, 'sentiment'>): boolean {
  if (words.length === 0 || sentiment === 'negative' || (['still', 'again', 'safety', 'fraud', 'legal', 'press'] as const).some((signal) => findSignal(signal, words))) return false;
  if (words.every(({ folded }) => isClosing(folded))) return true;
  if (sentiment === 'neutral') return says(settled, words) && !goesOn(words);
  return says(settled, words) || (says(arrived, words) && !goesOn(words)) || words.every(({ folded }) => isMereThanks(folded));
}

function says(pattern: RegExp, words: readonly SpokenWords[]): boolean {
  return words.some(({ folded }) => [...folded.matchAll(pattern)].some(({ index, 0: found }) => {
    const end = index + found.length;
    const asks = /^[^.!\n]{0,80}\?/.test(folded.slice(end, end + REACH + 1));
    return !asks && !(pattern === arrived && DENIED.test(found)) && !isNegated(folded, index, end) && !isOfNothing(folded.slice(Math.max(0, index - REACH), index)) && !NOT_YET.test(folded.slice(Math.max(0, index - REACH), index));
  }));
}

function goesOn(words: readonly SpokenWords[]): boolean {
  return words.some(({ folded }) => GOES_ON.test(folded));
}

function isMereThanks(folded: string): boolean {
  return folded.search(thanks) !== -1 && !/[?0-9]/.test(folded) && folded.search(courteous) === -1 && !GOES_ON.test(folded) && folded.trim().split(/\s+/).length <= MERE_THANKS;
}
