import { splitSentences } from '@countersign/shared/text/sentences';
import { stemsOf } from '../knowledge/index/postings.ts';

/** A sentence of a passage and its words; places count UTF-16 units of the passage. */
export interface PassageSentence {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number; /** None for a stop word. */ readonly stems: readonly string[] }[];
  readonly stems: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-_./][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
const MOST_KEPT = 16;
const kept = new Map<string, readonly PassageSentence[]>();

/** The sentences of a passage; the last passages are remembered, since the sentences of a text are compared with the same. */
export function passageSentences(text: string, language: string): readonly PassageSentence[] {
  const key = `${language} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const sentences = splitSentences(text).map((sentence): PassageSentence => {
    const words = [...sentence.text.matchAll(WORD)].map((match) => ({ start: sentence.start + match.index, end: sentence.start + match.index + match[0].length, stems: [...stemsOf(match[0], language)] }));
    return { text: sentence.text, words, stems: new Set(words.flatMap(({ stems }) => stems)) };
  });
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, sentences);
  return sentences;
}
