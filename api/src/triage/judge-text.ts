import { addByteRows } from './byte-rows.ts';
import type { Classifier, LayeredJudge, LinearJudge, VectorJudge } from './classifier.ts';
import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';
import { judgePaired } from './judge-paired.ts';
import { judgeUnits } from './judge-units.ts';
import { placeVector } from './place-vector.ts';
import type { WeighedText } from './weigh-features.ts';

/** What is found in a text: the scores that each judge gives each label, the linear one first, and how alike it is to the mean text of each. */
export interface Judged {
  readonly scores: readonly Float64Array[];
  /** Whether the last of them are of the judge of vectors. */
  readonly byVector: boolean;
  readonly likeness: Float64Array;
  /** How much of its words, by rarity, the vocabulary knows: 0 to 1. */
  readonly known: number;
}

/** Reads a text, and its vector where there is one of the length that was learned from, with all that was trained, uncalibrated. */
export function judgeText({ linear, layered, paired, means, byVector }: Pick<Classifier, 'linear' | 'layered' | 'paired' | 'means'> & { readonly byVector: VectorJudge | undefined }, text: WeighedText, vector?: PackedVector): Judged {
  const likeness = new Float64Array(linear.bias.length);
  if (means !== undefined) addByteRows(means, text.columns.subarray(0, text.features), text.values.subarray(0, text.features), likeness);
  const scores = [judgeLinear(linear, text), ...layered.map((judge) => judgeLayered(judge, text)), judgePaired(paired, text.words)];
  const heard = byVector !== undefined && vector?.bytes.length === byVector.centre.length ? judgeLinear(byVector.linear, placeVector(vector, byVector.centre)) : undefined;
  return { scores: heard === undefined ? scores : [...scores, heard], byVector: heard !== undefined, likeness, known: text.known };
}

function judgeLinear({ weights, bias }: LinearJudge, { columns, values }: Pick<WeighedText, 'columns' | 'values'>): Float64Array {
  const scores = Float64Array.from(bias);
  addByteRows(weights, columns, values, scores);
  return scores;
}

function judgeLayered({ inward, unitBias, ...layer }: LayeredJudge, { columns, values }: WeighedText): Float64Array {
  const units = Float64Array.from(unitBias);
  addByteRows(inward, columns, values, units);
  return judgeUnits(layer, units);
}
