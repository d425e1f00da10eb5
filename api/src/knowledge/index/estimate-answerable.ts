import type { AnswerFeatures } from './answer-features.ts';

/** Fitted by logistic regression on public question sets with and without an answer in the passages. */
const WEIGHTS: readonly number[] = [-0.49, 0.84, 0.93, 1.64, 0.19, 2.51, 0.37, 3.56, 2.24, 1.28, -3.22];
const BIAS = -3.25;

/** Probability that the best hits answer the query. */
export function estimateAnswerable(features: AnswerFeatures): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, position) => sum + value * WEIGHTS[position]!, BIAS)));
}
