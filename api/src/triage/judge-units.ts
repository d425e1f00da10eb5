import type { LayeredJudge } from './classifier.ts';

/** The scores of labels from how awake each unit of a layer is. */
export function judgeUnits({ outward, bias }: Pick<LayeredJudge, 'outward' | 'bias'>, units: Float64Array): Float64Array {
  const scores = Float64Array.from(bias);
  for (let unit = 0; unit < units.length; unit += 1) {
    const strength = units[unit]!;
    if (strength > 0) for (let label = 0, base = unit * bias.length; label < bias.length; label += 1) scores[label]! += strength * outward[base + label]!;
  }
  return scores;
}
