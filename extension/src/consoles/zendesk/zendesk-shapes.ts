import type { Message } from '@countersign/shared/ticket/message';

export interface ZendeskUser {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: string;
  readonly locale: string | null;
}

export interface ZendeskTicket {
  readonly subject: string;
  readonly status: string;
  readonly statusId: string | null;
  readonly channel: string;
  readonly requesterId: string | null;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly users: readonly ZendeskUser[];
}

/** A comment, or an event of the conversation log. */
export interface ZendeskEntry {
  readonly id: string;
  readonly authorId: string;
  /** What the log says of its author; a comment's is found among the users. */
  readonly author: Message['author'] | null;
  readonly isPublic: boolean;
  readonly text: string;
  readonly html: string | null;
  /** Names of files, as a reader is told of them. */
  readonly attachments: readonly string[];
  readonly at: string;
}

export interface ThreadPage {
  readonly entries: readonly ZendeskEntry[];
  readonly users: readonly ZendeskUser[];
  readonly next: string | null;
}
