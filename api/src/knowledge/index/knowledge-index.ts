import type { FoundSource } from '@countersign/shared/assist/source';
import type { Visibility } from '@countersign/shared/ticket/message';

/** A citable piece of a document. */
export interface Passage {
  readonly id: string;
  readonly documentId: string;
  readonly kind: 'article' | 'macro' | 'file' | 'ticket';
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly visibility: Visibility;
  readonly updated: string;
  readonly language: string;
  readonly url?: string;
}

/** A query built from a ticket, a question or selected text; weights lie in 0 to 1. */
export interface KnowledgeQuery {
  readonly parts: readonly { readonly text: string; readonly weight: number }[];
  readonly language?: string;
  readonly visibility?: Visibility;
  readonly limit: number;
}

/** What a search found, best first. `answerable` is the calibrated probability that the best hits answer the query. */
export interface SearchResult {
  readonly sources: readonly FoundSource[];
  readonly answerable: number;
  readonly passagesSearched: number;
}

/** The port of retrieval. An index is immutable: a changed knowledge base makes a new one. */
export interface KnowledgeIndex {
  readonly size: number;
  search(query: KnowledgeQuery): SearchResult;
  passage(id: string): Passage | undefined;
  /** How rare a stem is in this knowledge: 0 for one that stands everywhere, 1 for one that stands nowhere. */
  rarity(stem: string): number;
}
