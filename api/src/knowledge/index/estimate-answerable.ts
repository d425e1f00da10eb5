import type { AnswerFeatures } from './answer-features.ts';

interface Judgement {
  readonly bias: number;
  /** One for each feature, in their order; 0 where it tells nothing. */
  readonly weights: readonly number[];
}

/** Lines of chat and bare questions: fitted by logistic regression on public conversations and questions with and without an answer in the passages, whole conversations held out when it was validated. */
const question: Judgement = { bias: -3.62, weights: [-1.46, -1.19, 0, 0, 0, 0, 0, 0.79, 15.25, 2.92, -1.8, 3.89, 0, 1.45, 0, 1.36] };
/** Letters tell much beside their question, so little of them is held even by the passage that answers. Fitted in the same way. */
const letter: Judgement = { bias: -2.22, weights: [0, 0, 0, -0.25, -1.43, 0.11, -0.68, 5.33, 0, 0, 5.33, 1.42, 1.81, 2.1, 0.42, -3.81] };

/** In fewer passages no word is rare enough for the scores that were fitted on: there a question is also judged by how much of it the best one holds, and how much of that one's title it asks for. */
const FEW_PASSAGES = 20;
const HELD_BY_BEST = 4;
const TITLE_ASKED = 12;

/** Probability that the best hits answer the query, of so many passages. */
export function estimateAnswerable(features: AnswerFeatures, isCase: boolean, passages: number): number {
  const { bias, weights } = isCase ? letter : question;
  const fitted = 1 / (1 + Math.exp(-features.reduce((sum, value, position) => sum + value * weights[position]!, bias)));
  return passages < FEW_PASSAGES && !isCase ? Math.max(fitted, Math.sqrt(features[HELD_BY_BEST]! * features[TITLE_ASKED]!)) : fitted;
}
