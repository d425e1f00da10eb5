import { stemsOf } from '../knowledge/index/postings.ts';
import type { PassageSentence } from './passage-sentences.ts';

/** A word of a passage; no stems for a stop word. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly stems: readonly string[];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-_./][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The words of a sentence of a passage, where they stand in the passage. */
export function placedWords({ text, start }: PassageSentence, language: string): PlacedWord[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length, stems: [...stemsOf(match[0], language)] }));
}
