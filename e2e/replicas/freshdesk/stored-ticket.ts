/** A message as the replica keeps it. The first of a ticket is its description. */
export interface StoredConversation {
  readonly id: number;
  readonly personId: number;
  readonly isIncoming: boolean;
  readonly isPrivate: boolean;
  /** What was written, without the mail that it answers. */
  readonly html: string;
  readonly text: string;
  /** The mail it answers, as mail programs repeat it below; empty where nothing is repeated. */
  readonly quotedHtml: string;
  readonly toEmails: readonly string[];
  readonly at: string;
}

/** The three composers of a ticket. */
export type ComposerKind = 'reply' | 'note' | 'forward';

/** A ticket as the replica keeps it, oldest message first. */
export interface StoredTicket {
  readonly id: number;
  readonly subject: string;
  readonly requesterId: number | null;
  readonly source: number;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly conversations: StoredConversation[];
  status: number;
  /** What stands in composers that were not sent yet. */
  drafts: Partial<Record<ComposerKind, string>>;
}
