import type { Passage } from './index/knowledge-index.ts';

/** A document as it was last loaded: its passages are the same objects for as long as its stamp stands. */
export interface LoadedDocument {
  /** Its version, what it says and when it was touched: one that was erased and imported anew begins at version 1 again. */
  readonly stamp: string;
  readonly passages: readonly Passage[];
}

export type LoadedDocuments = ReadonlyMap<string, LoadedDocument>;
