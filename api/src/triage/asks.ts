import { phrasePattern } from './handover/phrase-pattern.ts';
import { askingWords, courteousWords } from './urgency-words.ts';

const asking = phrasePattern(askingWords);
const courteous = phrasePattern(courteousWords);

/** Whether a folded text asks for something: in words that ask, or as a question. */
export function asks(folded: string): boolean {
  return folded.includes('?') || asksInWords(folded) || asksCourteously(folded);
}

/** Whether it does so in words that ask: "I want", "send me". */
export function asksInWords(folded: string): boolean {
  return folded.search(asking) !== -1;
}

/** Whether it has a word of courtesy that requests have: "please". */
export function asksCourteously(folded: string): boolean {
  return folded.search(courteous) !== -1;
}
