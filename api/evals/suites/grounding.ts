import { claimSets } from '../grounding/claim-sets.ts';
import { folds } from '../grounding/folds.ts';
import { learnedFigures } from '../grounding/learned-figures.ts';
import { speedFigures } from '../grounding/speed-figures.ts';
import type { Suite } from '../suite.ts';

const splits = [3, 11, 29];

/**
 * Summaries judged against their documents. The shipped weights saw these texts, so each is judged by weights that did not: learned without
 * its document (cross-validated, over three splits: one alone is a matter of luck by a hundredth or two), and without its whole set (other kinds of text).
 */
export const suite: Suite = ({ data }) => {
  const texts = claimSets(data);
  const apart = [...new Set(texts.map(({ set }) => set))].map((set) => ({ tried: texts.filter((text) => text.set === set), rest: texts.filter((text) => text.set !== set) }));
  return [...learnedFigures('other documents', splits.flatMap((seed) => folds(texts, 6, seed))), ...learnedFigures('other sets', apart), ...speedFigures(texts)];
};
