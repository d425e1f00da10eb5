import type { AnswerFeatures } from './answer-features.ts';

/** Fitted by logistic regression on public question sets with and without an answer in the passages. */
const WEIGHTS: readonly number[] = [-1.43, 0.11, -0.68, 5.33, -0.25, 1.81, 0.42, 1.42, 2.1, 5.33, -3.81];
const BIAS = -2.22;

/** Probability that the best hits answer the query. */
export function estimateAnswerable(features: AnswerFeatures): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, position) => sum + value * WEIGHTS[position]!, BIAS)));
}
