import { readFileSync } from 'node:fs';

/** What is known of how English words are used: a direction for each of 60,000, near each other where two words stand in the same company. */
export interface WordVectors {
  readonly dimensions: number;
  /** The words' directions, one after another, in whole numbers from -127 to 127. */
  readonly numbers: Int8Array;
  /** The length of each word's numbers. */
  readonly lengths: Float32Array;
  /** Where a word (lower case) stands among them, the commonest at 0. */
  placeOf(word: string): number | undefined;
  /** The cosine of two words' directions, -1 to 1, of two places. */
  nearness(place: number, other: number): number;
}

let loaded: WordVectors | undefined;

/**
 * The vectors, read from the shipped file at the first call. They come of GloVe (Pennington, Socher, Manning, 2014) and of what the Universal Sentence
 * Encoder (Cer and others, 2018) reads in each word: 160 numbers a word, made in November 2026.
 */
export function wordVectors(): WordVectors {
  loaded ??= load();
  return loaded;
}

function load(): WordVectors {
  const bytes = readFileSync(new URL('./word-vectors.bin', import.meta.url));
  const [count, dimensions, wordBytes] = [0, 4, 8].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  const places = new Map(bytes.toString('utf8', 12, 12 + wordBytes).split('\n').map((word, place) => [word, place]));
  const numbers = new Int8Array(bytes.buffer, bytes.byteOffset + 12 + wordBytes, count * dimensions);
  const dot = (place: number, other: number): number => {
    let sum = 0;
    for (let left = place * dimensions, right = other * dimensions, at = 0; at < dimensions; at += 1, left += 1, right += 1) sum += numbers[left]! * numbers[right]!;
    return sum;
  };
  const lengths = Float32Array.from({ length: count }, (_, place) => Math.sqrt(dot(place, place)) || 1);
  return { dimensions, numbers, lengths, placeOf: (word) => places.get(word), nearness: (place, other) => dot(place, other) / (lengths[place]! * lengths[other]!) };
}
