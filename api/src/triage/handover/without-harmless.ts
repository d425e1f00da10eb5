import { harmlessWords } from '../urgency-words.ts';
import { phrasePattern } from './phrase-pattern.ts';
import type { SpokenWords } from './spoken-words.ts';

const harmless = phrasePattern(harmlessWords);

/** What the customer says, with names and notices blanked out that only sound like danger or fraud: a smoke detector, protection against fraud. */
export function withoutHarmless(words: readonly SpokenWords[]): SpokenWords[] {
  return words.map((one) => ({ ...one, folded: one.folded.replace(harmless, (found) => ' '.repeat(found.length)) }));
}
