import type { Hit } from './build-index.ts';
import type { ResolvedQuery } from './query-terms.ts';

/** Probability that the best hits answer the query, from how much of what was asked they hold. */
export function estimateAnswerable(hits: readonly Hit[], query: ResolvedQuery, _scores: Float32Array): number {
  const best = hits[0];
  if (!best || query.ideal === 0) return 0;
  return 1 / (1 + Math.exp(-(6 * (best.own / query.ideal) - 2)));
}
