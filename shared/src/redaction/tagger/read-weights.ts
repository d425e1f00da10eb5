import { NOUGHT } from './sign-of-nought.ts';
import type { TaggerWeights } from './tag-words.ts';
import weights from './weights.json' with { type: 'json' };

let read: TaggerWeights | undefined;

/** The shipped weights, read once. */
export function readWeights(): TaggerWeights {
  read ??= { features: numbersOf(weights.features), transitions: numbersOf(weights.transitions) };
  return read;
}

function numbersOf(signs: string): Int8Array {
  const numbers = new Int8Array(signs.length);
  for (let index = 0; index < signs.length; index++) numbers[index] = signs.charCodeAt(index) - NOUGHT;
  return numbers;
}
