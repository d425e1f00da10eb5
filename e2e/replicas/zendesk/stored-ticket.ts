/** A comment as the replica keeps it. */
export interface StoredComment {
  readonly id: number;
  readonly authorId: number;
  readonly isPublic: boolean;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  readonly channel: string;
}

/** A ticket as the replica keeps it, oldest comment first. */
export interface StoredTicket {
  readonly id: number;
  readonly subject: string;
  readonly requesterId: number | null;
  readonly channel: string;
  readonly language: string;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly comments: StoredComment[];
  status: string;
  draft: { readonly html: string; readonly isPublic: boolean } | null;
}
