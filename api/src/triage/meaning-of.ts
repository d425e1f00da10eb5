import { wordVectors } from '../words/word-vectors.ts';
import { placesOfWord } from './places-of-word.ts';

/** How many numbers a meaning has where there is one. */
export const MEANING_NUMBERS = 160;

const MOST_CHARACTERS = 2400;
const WORD = /\p{L}[\p{L}\p{M}']*/gu;
/** A text of another language has words that look English; where fewer than these are known, nothing is said of it. */
const LEAST_KNOWN = 0.75;
const COMMON = 1e-3;

/**
 * What an English text is about: the mean direction of its words, rare ones counting more (Arora, Liang, Ma, 2017, A Simple but Tough-to-Beat Baseline
 * for Sentence Embeddings; frequencies by Zipf's law from the word's rank). No numbers where its words are not known.
 */
export function meaningOf(text: string): Float32Array {
  const vectors = wordVectors();
  const words = text.slice(0, MOST_CHARACTERS).normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const sums = new Float32Array(MEANING_NUMBERS);
  let known = 0;
  let total = 0;
  for (const word of words) {
    const places = placesOfWord(word, vectors);
    if (places.length > 0) known += 1;
    for (const place of places) {
      const weight = COMMON / (COMMON + 0.1 / (place + 10));
      const share = weight / (vectors.lengths[place]! || 1);
      total += weight;
      for (let at = 0, from = place * MEANING_NUMBERS; at < MEANING_NUMBERS; at += 1) sums[at]! += share * vectors.numbers[from + at]!;
    }
  }
  return known === 0 || known < LEAST_KNOWN * words.length ? new Float32Array(0) : sums.map((sum) => sum / total);
}
