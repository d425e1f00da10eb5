/** What use taught about passages. */
export interface Lesson {
  readonly documentId: string;
  readonly textHash: string;
  readonly effect: 'asked' | 'edited';
  /** The question, masked; empty for `edited`. */
  readonly question: string;
}

/** What a passage has learned, as the index reads it. */
export interface Learned {
  readonly askedAs?: string;
  readonly boost?: number;
}
