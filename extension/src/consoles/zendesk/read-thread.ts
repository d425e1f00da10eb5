import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { loadZendeskLater } from './load-zendesk-later.ts';
import type { ReadPage } from './thread-pages.ts';
import type { ZendeskEntry, ZendeskUser } from './zendesk-shapes.ts';

const largestPage = 100;

export interface Thread {
  /** Oldest first. */
  readonly entries: readonly ZendeskEntry[];
  readonly users: readonly ZendeskUser[];
  /** `false` when the middle of a very long thread was left out. */
  readonly isComplete: boolean;
}

/** The whole thread. A short one takes one request. */
export async function readThread(readPage: ReadPage, key: TicketKey, signal: AbortSignal): Promise<Thread> {
  const { entries, users, next } = await readPage(key, '-created_at', largestPage, null, signal);
  if (next === null) return { entries: [...entries].reverse(), users, isComplete: true };
  const { walkBothEnds } = await loadZendeskLater();
  return walkBothEnds(readPage, key, { entries, users, next }, signal);
}
