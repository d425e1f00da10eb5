import type { AnswerFeatures } from './answer-features.ts';

/** Fitted by logistic regression on public question sets with and without an answer in the passages. */
const WEIGHTS: readonly number[] = [-2.02, 0.1, -0.54, 7.16, -0.3, 1.8, 0.4, 2.5, 2.07, 5.12, -4.72];
const BIAS = -1.91;

/** Probability that the best hits answer the query. */
export function estimateAnswerable(features: AnswerFeatures): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, position) => sum + value * WEIGHTS[position]!, BIAS)));
}
