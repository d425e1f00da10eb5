import { splitSentences } from '@countersign/shared/text/sentences';
import { stemsOf } from '../knowledge/index/postings.ts';
import { isNegated } from './claim-parts.ts';

/** Only where so much of the sentence stands in one sentence of the passage is its denial about the same thing. */
const MOST_ALIKE = 0.8;

/** Whether a sentence denies what the passage’s closest sentence says, or says what it denies. `stems` are the sentence’s. */
export function turnsRound(sentence: string, passage: string, stems: readonly string[], language: string): boolean {
  const wanted = new Set(stems);
  let closest = '';
  let most = 0;
  for (const { text } of splitSentences(passage)) {
    const held = new Set(stemsOf(text, language));
    const shared = [...held].filter((stem) => wanted.has(stem)).length / Math.max(1, wanted.size);
    if (shared > most) [most, closest] = [shared, text];
  }
  return most >= MOST_ALIKE && isNegated(sentence) !== isNegated(closest) && !passage.includes(sentence);
}
