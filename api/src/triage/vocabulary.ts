import { learnMeaningSpace, type MeaningSpace } from './meaning-space.ts';
import type { Telling, TextFeatures } from './text-features.ts';

/** The features that training texts share: each has a column, found through a hash table of `keys` and `columns` (−1: free). */
export interface Vocabulary {
  readonly keys: Int32Array;
  readonly columns: Int32Array;
  /** How telling a column is: the log of how rare it is. */
  readonly rarity: Float32Array;
  readonly telling: Telling;
  /** Its numbers have the columns after the features'. */
  readonly space: MeaningSpace | undefined;
}

/** From so many texts on, pairs and pieces that few texts have are left out. */
const MANY_TEXTS = 300;
const BLOCKS_KEPT_WHOLE = 2;
/** Fewer make long searches for what is not there. */
const SLOTS_A_FEATURE = 1.5;

/** The vocabulary of training texts, whose labels tell in what meanings differ. Of many texts, so many must have a pair of words or a piece. */
export function learnVocabulary(rows: readonly { readonly features: TextFeatures; readonly label: number }[], telling: Telling, fewest: number): Vocabulary {
  const texts = rows.map(({ features }) => features);
  const space = learnMeaningSpace(rows.map(({ features: { meaning }, label }) => ({ meaning, label })));
  const counts = new Map<number, number>();
  const whole = new Set<number>();
  for (const { ids, ends } of texts) {
    const wholeUntil = texts.length < MANY_TEXTS ? ids.length : ends[BLOCKS_KEPT_WHOLE - 1]!;
    ends.forEach((end, block) => {
      for (let at = block === 0 ? 0 : ends[block - 1]!; at < end; at += 1) {
        const id = ids[at]!;
        counts.set(id, (counts.get(id) ?? 0) + 1);
        if (at < wholeUntil) whole.add(id);
      }
    });
  }
  const kept = [...counts].filter(([id, count]) => count >= fewest || whole.has(id)).sort(([, one], [, other]) => other - one);
  const size = Math.ceil(kept.length * SLOTS_A_FEATURE) + 1;
  const keys = new Int32Array(size);
  const columns = new Int32Array(size).fill(-1);
  kept.forEach(([id], column) => {
    let slot = firstSlot(id, size);
    while (columns[slot] !== -1) slot = slot + 1 === size ? 0 : slot + 1;
    keys[slot] = id;
    columns[slot] = column;
  });
  return { keys, columns, rarity: Float32Array.from(kept, ([, count]) => Math.log((texts.length + 1) / (count + 0.5))), telling, space };
}

/** The column of a feature, −1 where the vocabulary hasn't got it. */
export function columnOf({ keys, columns }: Vocabulary, id: number): number {
  let slot = firstSlot(id, columns.length);
  while (columns[slot] !== -1 && keys[slot] !== id) slot = slot + 1 === columns.length ? 0 : slot + 1;
  return columns[slot]!;
}

function firstSlot(id: number, size: number): number {
  return (id >>> 0) % size;
}
