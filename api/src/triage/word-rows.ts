import { wordVectors } from '../words/word-vectors.ts';
import type { RowKernel } from './row-kernel.ts';
import { wordDirection } from './word-direction.ts';

/** The places of rows before those of words: the edge of a text, and words that have none. */
export const EDGE = 0;
export const OTHER_WORD = 1;

const SPREAD = 0.35;
const UNKNOWN_SPREAD = 0.12;
/** From so many texts on, a word that few texts have has no rows of its own. */
const MANY_TEXTS = 300;

/** A place among rows for each word that has one, after those of the edge of a text and of other words. Of many texts, `fewest` must have it. */
export function placeWords(rows: readonly { readonly words: readonly string[] }[], fewest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= fewest || rows.length < MANY_TEXTS);
  return new Map(kept.map(([word], at) => [word, OTHER_WORD + 1 + at]));
}

/** How many numbers `createRowMaker` takes of a kernel. */
export function sizeOfRowMaker(units: number): number {
  const { dimensions } = wordVectors();
  return dimensions * (2 * units + 2) + 2 * units;
}

/** Makes a word's rows, of both side by side, from its direction by the rows of `unlearned`, one for each number of a direction. The next call writes over what it gave. */
export function createRowMaker(kernel: RowKernel, units: number): { readonly unlearned: Float32Array; readonly make: (direction: Float32Array) => Float32Array } {
  const { dimensions } = wordVectors();
  const [unlearned, numbers, both] = [dimensions * 2 * units, dimensions, 2 * units].map((count) => kernel.floats(count)) as [Float32Array, Float32Array, Float32Array];
  const every = kernel.integers(dimensions);
  every.set(Array.from(every.keys()));
  const make = (direction: Float32Array): Float32Array => {
    numbers.set(direction);
    both.fill(0);
    kernel.addRows(unlearned.byteOffset, every.byteOffset, numbers.byteOffset, dimensions, both.byteLength, both.byteOffset);
    return both;
  };
  return { unlearned, make };
}

/**
 * Fills the rows of each word for so many units with what it is worth as the first and as the second of a pair before anything was learned: words used
 * alike start alike. Gives the rows, of both side by side, that any word's direction makes such rows of.
 */
export function startRows(kernel: RowKernel, places: ReadonlyMap<string, number>, { first, second }: { readonly first: Float32Array; readonly second: Float32Array }, units: number, random: () => number): Float32Array {
  const { unlearned, make } = createRowMaker(kernel, units);
  for (let at = 0; at < unlearned.length; at += 1) unlearned[at] = (random() - 0.5) * SPREAD;
  for (const [word, place] of places) {
    const direction = wordDirection(word);
    const both = direction === undefined ? Float32Array.from({ length: 2 * units }, () => (random() - 0.5) * UNKNOWN_SPREAD) : make(direction);
    first.set(both.subarray(0, units), place * units);
    second.set(both.subarray(units), place * units);
  }
  return unlearned;
}
