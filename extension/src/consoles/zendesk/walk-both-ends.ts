import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { Thread } from './read-thread.ts';
import type { ReadPage, Sort } from './thread-pages.ts';
import type { ThreadPage, ZendeskEntry, ZendeskUser } from './zendesk-shapes.ts';

const largestPage = 100;
const mostMessages = 2000;

/**
 * A long thread whose newest page is known is walked from both ends at once until the walks meet, since a cursor only leads
 * to its neighbour. Beyond 2,000 messages the middle is left out.
 */
export async function walkBothEnds(readPage: ReadPage, key: TicketKey, newest: ThreadPage, signal: AbortSignal): Promise<Thread> {
  const entries = new Map<string, ZendeskEntry>();
  const users = new Map<string, ZendeskUser>();
  const take = (page: ThreadPage): boolean => {
    const before = entries.size;
    for (const user of page.users) users.set(user.id, user);
    for (const entry of page.entries) entries.set(entry.id, entry);
    return entries.size - before < page.entries.length;
  };

  take(newest);
  const ends: { sort: Sort; next: string | null; isFirst: boolean }[] = [
    { sort: '-created_at', next: newest.next, isFirst: false },
    { sort: 'created_at', next: null, isFirst: true },
  ];
  let haveMet = false;
  while (!haveMet && entries.size < mostMessages) {
    const walking = ends.filter((end) => end.isFirst || end.next !== null);
    const pages = await Promise.all(walking.map((end) => readPage(key, end.sort, largestPage, end.next, signal)));
    for (const [index, page] of pages.entries()) {
      Object.assign(walking[index]!, { next: page.next, isFirst: false });
      haveMet = take(page) || page.next === null || haveMet;
    }
  }
  const oldestFirst = [...entries.values()].sort((one, other) => (one.at === other.at ? one.id.localeCompare(other.id, 'en', { numeric: true }) : one.at < other.at ? -1 : 1));
  return { entries: oldestFirst, users: [...users.values()], isComplete: haveMet };
}
