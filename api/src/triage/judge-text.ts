import { addByteRows } from './byte-rows.ts';
import type { Classifier, LayeredJudge, LinearJudge } from './classifier.ts';
import type { WeighedText } from './weigh-features.ts';

/** What is found in a text: the scores that each judge gives each label, the linear one first, and how alike it is to the mean text of each. */
export interface Judged {
  readonly scores: readonly Float64Array[];
  readonly likeness: Float64Array;
  /** How much of its words, by rarity, the vocabulary knows: 0 to 1. */
  readonly known: number;
}

/** Reads a text with all that was trained, uncalibrated. */
export function judgeText({ linear, layered, means }: Pick<Classifier, 'linear' | 'layered' | 'means'>, text: WeighedText): Judged {
  const likeness = new Float64Array(means.width);
  addByteRows(means, text.columns.subarray(0, text.features), text.values.subarray(0, text.features), likeness);
  return { scores: [judgeLinear(linear, text), ...layered.map((judge) => judgeLayered(judge, text))], likeness, known: text.known };
}

function judgeLinear({ weights, bias }: LinearJudge, { columns, values }: WeighedText): Float64Array {
  const scores = Float64Array.from(bias);
  addByteRows(weights, columns, values, scores);
  return scores;
}

function judgeLayered({ inward, unitBias, outward, bias }: LayeredJudge, { columns, values }: WeighedText): Float64Array {
  const units = Float64Array.from(unitBias);
  addByteRows(inward, columns, values, units);
  const scores = Float64Array.from(bias);
  for (let unit = 0; unit < units.length; unit += 1) {
    const strength = units[unit]!;
    if (strength > 0) for (let label = 0, base = unit * bias.length; label < bias.length; label += 1) scores[label]! += strength * outward[base + label]!;
  }
  return scores;
}
