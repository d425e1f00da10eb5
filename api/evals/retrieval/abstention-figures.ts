import { buildIndex } from '../../src/knowledge/index/build-index.ts';
import { isCovered } from '../../src/knowledge/is-covered.ts';
import type { Figure } from '../suite.ts';
import type { RetrievalSet } from './retrieval-set.ts';

/** How well we say that nothing covers a question: F1, precision and recall on the tasks without an answer, at the product's own threshold for conversations. */
export function abstentionFigures({ name, passages, tasks }: RetrievalSet): Figure[] {
  const index = buildIndex(passages);
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { query, answerable } of tasks) {
    const abstains = !isCovered(index.search({ ...query, limit: 10 }).answerable);
    if (abstains && !answerable) right += 1;
    else if (abstains) wrong += 1;
    else if (!answerable) missed += 1;
  }
  const n = tasks.length;
  const label = `${name}, ours: abstention at the product's threshold,`;
  return [
    { name: `${label} F1`, value: (2 * right) / (2 * right + wrong + missed), n },
    { name: `${label} precision`, value: right / (right + wrong), n },
    { name: `${label} recall`, value: right / (right + missed), n },
  ];
}
