import type { SalesforceContact, SalesforceUser } from './people.ts';

interface StoredEntry {
  readonly id: string;
  readonly author: SalesforceUser;
  readonly html: string;
  readonly text: string;
  readonly at: string;
}

/** An e-mail of a case. Status as Salesforce numbers it: 0 new, 3 sent, 5 draft. */
export interface StoredEmail extends StoredEntry {
  readonly kind: 'email';
  readonly isIncoming: boolean;
  readonly status: '0' | '3' | '5';
  readonly subject: string;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
}

/** A post in the feed. A chat's lines are posts too. */
export interface StoredPost extends StoredEntry {
  readonly kind: 'post';
  readonly visibility: 'AllUsers' | 'InternalUsers';
  readonly comments: readonly StoredEntry[];
}

/** A case comment: published to the customer or for colleagues only. */
export interface StoredComment extends StoredEntry {
  readonly kind: 'comment';
  readonly isPublished: boolean;
}

export type FeedEntry = StoredEmail | StoredPost | StoredComment;

/** A case as the replica keeps it, oldest feed entry first. Drafts are not in the feed. */
export interface StoredCase {
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly description: string | null;
  readonly contact: SalesforceContact | null;
  readonly origin: string;
  readonly language: string;
  readonly tags: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly feed: FeedEntry[];
  status: string;
  draft: StoredEmail | null;
}

/** Whether the case is talked about in a chat rather than by e-mail. */
export function isChat(stored: StoredCase): boolean {
  return stored.origin === 'Chat';
}
