import { denies } from './denies.ts';
import { passageSentences } from './passage-sentences.ts';

/** Only where so much of the sentence stands in one sentence of the passage is its denial about the same thing. */
const MOST_ALIKE = 0.8;

/** Whether a sentence denies what the passage’s closest sentence says, or says what it denies. `stems` are the sentence’s. */
export function turnsRound(sentence: string, passage: string, stems: readonly string[], language: string): boolean {
  const wanted = new Set(stems);
  let closest = '';
  let most = 0;
  for (const { text, stems: held } of passageSentences(passage, language)) {
    const shared = [...held].filter((stem) => wanted.has(stem)).length / Math.max(1, wanted.size);
    if (shared > most) [most, closest] = [shared, text];
  }
  return most >= MOST_ALIKE && denies(sentence, language) !== denies(closest, language) && !passage.includes(sentence);
}
