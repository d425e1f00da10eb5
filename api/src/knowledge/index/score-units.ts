import type { Postings } from './postings.ts';
import type { QueryTerm } from './query-terms.ts';

/** BM25 of every unit for the weighted terms; 0 where nothing matches. */
export function scoreUnits(postings: Postings, terms: readonly QueryTerm[]): Float32Array {
  const { starts, units, impacts, idf } = postings;
  const scores = new Float32Array(postings.size);
  for (const { term, weight } of terms) {
    const value = idf[term]! * weight;
    const end = starts[term + 1]!;
    for (let at = starts[term]!; at < end; at += 1) scores[units[at]!]! += value * impacts[at]!;
  }
  return scores;
}
