import { wordVectors } from '../words/word-vectors.ts';
import { placesOfWord } from './places-of-word.ts';

/** How an English word is used, in numbers of length 1 at most; `undefined` where it isn't known. */
export function wordDirection(word: string): Float32Array | undefined {
  const vectors = wordVectors();
  const { dimensions, numbers, lengths } = vectors;
  const places = placesOfWord(word, vectors);
  if (places.length === 0) return undefined;
  const direction = new Float32Array(dimensions);
  for (const place of places) for (let at = 0; at < dimensions; at += 1) direction[at]! += numbers[place * dimensions + at]! / (lengths[place]! * places.length);
  return direction;
}
