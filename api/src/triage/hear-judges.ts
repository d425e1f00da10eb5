import { softmax } from './softmax.ts';

/** One probability for each label from what all judges say, each as loud as `loudness` has it. */
export function hearJudges(judged: readonly Float64Array[], loudness: readonly number[]): Float64Array {
  const sums = new Float64Array(judged[0]!.length);
  judged.forEach((scores, judge) => {
    for (let label = 0; label < sums.length; label += 1) sums[label]! += loudness[judge]! * scores[label]!;
  });
  return softmax(sums);
}
