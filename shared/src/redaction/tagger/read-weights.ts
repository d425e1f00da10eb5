import type { TaggerWeights } from './tag-words.ts';
import { FEATURE_WEIGHTS, TRANSITION_WEIGHTS } from './weights.ts';

/** The code of the sign that says nought; a sign further on is a greater weight, one before it a smaller. */
export const NOUGHT = 79;

let read: TaggerWeights | undefined;

/** The shipped weights, read once. */
export function readWeights(): TaggerWeights {
  read ??= { features: numbersOf(FEATURE_WEIGHTS), transitions: numbersOf(TRANSITION_WEIGHTS) };
  return read;
}

function numbersOf(signs: string): Int8Array {
  const numbers = new Int8Array(signs.length);
  for (let index = 0; index < signs.length; index++) numbers[index] = signs.charCodeAt(index) - NOUGHT;
  return numbers;
}
