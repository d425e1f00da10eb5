import type { KnowledgeIndex, KnowledgeQuery, SearchResult } from '../knowledge/index/knowledge-index.ts';
import { isCovered } from '../knowledge/is-covered.ts';
import type { SearchRow } from './read-queries.ts';
import { rowQuery } from './row-query.ts';

/** What one row found. `answerable` says whether the knowledge covers it, and `ms` what query and search took. */
export interface FoundRow extends SearchResult {
  readonly id: string | number;
  readonly isCovered: boolean;
  readonly ms: number;
}

/** Searches for one row: a conversation by the query its ticket would make, words as the search route takes them. */
export function searchRow(index: KnowledgeIndex, row: SearchRow, options: Pick<KnowledgeQuery, 'limit' | 'visibility'>): FoundRow {
  const began = performance.now();
  const result = index.search(rowQuery(row, options));
  return { ...result, id: row.id, isCovered: isCovered(result.answerable, 'ticket' in row ? row.ticket : undefined), ms: performance.now() - began };
}
