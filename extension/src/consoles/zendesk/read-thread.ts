import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { ReadPage } from './thread-pages.ts';
import type { ThreadPage } from './zendesk-shapes.ts';

const largestPage = 100;
const opening = 50;

/** Entries oldest first. */
export type Thread = Pick<ThreadPage, 'entries' | 'users'>;

/**
 * A thread as far as a run reads it (see `boundMessages`): all of a short one in one request; of a long one, in two rounds, the newest
 * 200 messages and the first 50. Where it `isElsewhere`, its newest page has to do.
 */
export async function readThread(readPage: ReadPage, key: TicketKey, signal: AbortSignal, isElsewhere?: () => Promise<boolean>): Promise<Thread> {
  const newest = await readPage(key, '-created_at', largestPage, null, signal);
  const isRead = newest.next === null || await isElsewhere?.();
  const [first, older] = isRead ? [] : await Promise.all([readPage(key, 'created_at', opening, null, signal), readPage(key, '-created_at', largestPage, newest.next, signal)]);
  const entries = [...first?.entries ?? [], ...[...newest.entries, ...older?.entries ?? []].reverse()];
  return {
    entries: [...new Map(entries.map((entry) => [entry.id, entry])).values()],
    users: [newest, first, older].flatMap((page) => page?.users ?? []),
  };
}
