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
  /** Version of its document; an older one lies in the history. */
  readonly version?: number;
  /** ISO date or moment from which the passage is found no more. */
  readonly validUntil?: string;
  /** Questions customers asked when this passage answered them, one a line; what stands beyond 2,000 characters is not read. */
  readonly askedAs?: string;
  /** What the team's use taught: above 0 lifts the passage, below 0 pushes it down. Read as −1 to 1, worth at most a fifth of its score. */
  readonly boost?: number;
}

/** A query built from a ticket, a question or selected text; weights lie in 0 to 1. */
export interface KnowledgeQuery {
  readonly parts: readonly { readonly text: string; readonly weight: number }[];
  /** The separate things that a long text wants, where it wants several: each is searched for by itself, and documents that meet many of them come first. */
  readonly needs?: readonly string[];
  /** Whether the query comes from a case, told in letters: what covers one is judged by another measure than for lines of chat. */
  readonly isCase?: boolean;
  readonly language?: string;
  readonly visibility?: Visibility;
  readonly limit: number;
  /** What the query means, by the model that made the passages' vectors; a search is by words alone without it. */
  readonly vector?: Float32Array | undefined;
  /** The moment by which `validUntil` is judged, ISO; the present when missing. */
  readonly now?: string;
  /** Whether each source comes with its reasons. */
  readonly explain?: boolean;
}

/** What one word of the query gave a hit, and where in the passage it stands. */
export interface TermReason {
  readonly term: string;
  readonly field: 'title' | 'heading' | 'body' | 'askedAs' | 'document';
  readonly score: number;
}

/** Why a source stands where it does; all are shares of its score before rounding, and together make it. */
export interface HitReasons {
  /** Heaviest first. `document`: the word stands elsewhere in the document. */
  readonly terms: readonly TermReason[];
  /** What the whole document gave. */
  readonly document: number;
  /** What the passage's own title, heading and body gave. */
  readonly passage: number;
  /** What it gained because the conversation names what the document's title names. */
  readonly named?: number;
  readonly vector?: number;
  readonly askedAs?: number;
  /** What use gave or took. */
  readonly boost?: number;
  readonly freshness?: number;
  /** What it lost because its document stands higher up already. */
  readonly repeated?: number;
}

/** A source as a search finds it; `reasons` only where they were asked for. */
export interface RankedSource extends FoundSource {
  readonly reasons?: HitReasons;
}

/** What a search found, best first. `answerable` is the calibrated probability that the best hits answer the query. */
export interface SearchResult {
  readonly sources: readonly RankedSource[];
  readonly answerable: number;
  readonly passagesSearched: number;
}

/** The port of retrieval. An index is immutable: a changed knowledge base makes a new one. */
export interface KnowledgeIndex {
  readonly size: number;
  /** The languages that the knowledge is written in, the commonest first. */
  readonly languages: readonly string[];
  search(query: KnowledgeQuery): SearchResult;
  passage(id: string): Passage | undefined;
  /** How rare a stem is in this knowledge: 0 for one that stands everywhere, 1 for one that stands nowhere. */
  rarity(stem: string): number;
}
