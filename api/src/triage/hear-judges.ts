import type { Calibration } from './classifier.ts';
import { softmax } from './softmax.ts';

/** One probability for each label from what all judges say: the product of theirs, each at its own temperature, at the temperature of them together. */
export function hearJudges(judged: readonly Float64Array[], { judges, together }: Pick<Calibration, 'judges' | 'together'>): Float64Array {
  const sums = new Float64Array(judged[0]!.length);
  judged.forEach((scores, judge) => {
    const shares = softmax(Float64Array.from(scores), judges[judge]);
    for (let label = 0; label < sums.length; label += 1) sums[label]! += Math.log(shares[label]! + 1e-9) / judged.length;
  });
  return softmax(sums, together);
}
