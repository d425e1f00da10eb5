import { placeMeaning } from './meaning-space.ts';
import type { TextFeatures } from './text-features.ts';
import { columnOf, type Vocabulary } from './vocabulary.ts';

/** How long words, stems, neighbours, pairs of stems, pieces and runs are beside each other. */
const LENGTHS = { matters: [0.5, 0.5, 0.3, 0.4, 0.6, 0], manners: [0.3, 0, 0.4, 0, 0, 0.6] } as const;

/** How long a meaning is beside them; shorter where less than this share of the words is known, so that a text about other things is not sure of itself. */
const MEANING_LENGTH = 0.8;
const WELL_KNOWN = 0.6;

/** How long each number of a tone is beside them at most. */
const TONE_LENGTH = 0.3;

/** A text over the columns of a vocabulary. */
export interface WeighedText {
  readonly columns: Int32Array;
  readonly values: Float32Array;
  /** How many of them are features; the others are its meaning or its tone. */
  readonly features: number;
  /** Its words in their order. */
  readonly words: readonly string[];
  /** How much of its words, by rarity, the vocabulary knows: 0 to 1. */
  readonly known: number;
}

/** Known features by column, times their rarity, each block at its own length: what is not known leaves less of it to the rest. The meaning or the tone follows. */
export function weighFeatures({ ids, values, ends, words, meaning, tone }: TextFeatures, vocabulary: Vocabulary): WeighedText {
  const columns = new Int32Array(ids.length + meaning.length + tone.length);
  const weighed = new Float32Array(ids.length + meaning.length + tone.length);
  const rarest = Math.log(2 * (vocabulary.rarity.length + 2)) / 2 + 2;
  let used = 0;
  let known = 0;
  const lengths = LENGTHS[vocabulary.telling];
  ends.forEach((end, block) => {
    const first = used;
    let norm = 0;
    let missed = 0;
    for (let at = block === 0 ? 0 : ends[block - 1]!; at < end; at += 1) {
      const column = columnOf(vocabulary, ids[at]!);
      if (column === -1) {
        missed += rarest;
        norm += rarest * rarest;
        continue;
      }
      const value = values[at]! * vocabulary.rarity[column]!;
      columns[used] = column;
      weighed[used] = value;
      norm += value * value;
      used += 1;
    }
    const scale = norm === 0 ? 0 : lengths[block]! / Math.sqrt(norm);
    let sum = 0;
    for (let at = first; at < used; at += 1) {
      sum += weighed[at]!;
      weighed[at]! *= scale;
    }
    if (block === 0) known = sum / (sum + missed || 1);
  });
  const placed = tone.length > 0 ? tone.map((value) => value * TONE_LENGTH) : placeMeaning(meaning, vocabulary.space, MEANING_LENGTH * Math.min(1, known / WELL_KNOWN));
  const count = used + placed.length;
  weighed.set(placed, used);
  placed.forEach((_, at) => { columns[used + at] = vocabulary.rarity.length + at; });
  return { columns: columns.slice(0, count), values: weighed.slice(0, count), features: used, words, known };
}
