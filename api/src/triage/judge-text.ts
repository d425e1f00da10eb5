import { addByteRows } from './byte-rows.ts';
import type { Classifier, LayeredJudge, LinearJudge } from './classifier.ts';
import type { WeighedText } from './weigh-features.ts';

/** The scores that each judge gives each label, the linear one first. */
export function judgeText({ linear, layered }: Pick<Classifier, 'linear' | 'layered'>, text: WeighedText): Float64Array[] {
  return [judgeLinear(linear, text), ...layered.map((judge) => judgeLayered(judge, text))];
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
