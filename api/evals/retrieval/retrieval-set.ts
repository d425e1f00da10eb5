import type { KnowledgeQuery, Passage } from '../../src/knowledge/index/knowledge-index.ts';

/** Something to find: a query and what counts as found, as passage ids or document ids. */
export interface RetrievalTask {
  readonly query: Omit<KnowledgeQuery, 'limit'>;
  readonly gold: readonly string[];
  readonly answerable: boolean;
}

/** A data set in one shape. `level` says whether gold and hits are passages or documents. */
export interface RetrievalSet {
  readonly name: string;
  readonly level: 'passage' | 'document';
  readonly passages: readonly Passage[];
  readonly tasks: readonly RetrievalTask[];
}
