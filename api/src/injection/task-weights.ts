import { SIGN_PLACES } from './sentence-signs.ts';
import { packedSigns, signScale, standing, threshold } from './task-numbers.ts';

/** What the two steps weigh by. */
export interface TaskWeights {
  /** One weight for each place of a sentence's signs, and last the one that every sentence has. */
  readonly signs: Float64Array;
  /** One weight for each number of `surroundings`. */
  readonly standing: readonly number[];
  readonly threshold: number;
}

let shipped: TaskWeights | undefined;

/** The weights that ship, unpacked at first use. `countersign eval injection train --data DIR` learns them anew and writes their file. */
export function taskWeights(): TaskWeights {
  if (shipped === undefined) {
    const bytes = new Int8Array(Buffer.from(packedSigns, 'base64'));
    shipped = { signs: Float64Array.from({ length: SIGN_PLACES + 1 }, (_, place) => bytes[place]! * signScale), standing, threshold };
  }
  return shipped;
}
