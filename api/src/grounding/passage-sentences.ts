import { splitSentences } from '@countersign/shared/text/sentences';
import { stemsOf } from '../knowledge/index/postings.ts';

/** A sentence of a passage; `start` counts UTF-16 units of the passage. */
export interface PassageSentence {
  readonly text: string;
  readonly start: number;
  readonly stems: ReadonlySet<string>;
}

const MOST_KEPT = 16;
const kept = new Map<string, readonly PassageSentence[]>();

/** The sentences of a passage; the last passages are remembered, since the sentences of a text are compared with the same. */
export function passageSentences(text: string, language: string): readonly PassageSentence[] {
  const key = `${language} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const sentences = splitSentences(text).map((sentence): PassageSentence => ({ text: sentence.text, start: sentence.start, stems: new Set(stemsOf(sentence.text, language)) }));
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, sentences);
  return sentences;
}
