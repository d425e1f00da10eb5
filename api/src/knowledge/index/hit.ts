/** A passage that matched, with what made its score; all parts together are the score. */
export interface Hit {
  readonly position: number;
  readonly score: number;
  /** BM25 of the passage and of its document, each as its share of the best there could be. */
  readonly passage: number;
  readonly document: number;
  /** Because the conversation names what the document's title names. */
  readonly named: number;
  readonly askedAs: number;
  readonly boost: number;
  readonly freshness: number;
  readonly repeated: number;
}

/** Best first; equal ones as they stand in the knowledge. */
export function byScore(one: Pick<Hit, 'position' | 'score'>, other: Pick<Hit, 'position' | 'score'>): number {
  return other.score - one.score || one.position - other.position;
}
