import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import { allowedReads, type CommentPage, type ZendeskComment, type ZendeskUser } from './allowed-reads.ts';

const largestPage = 100;
const mostMessages = 2000;

type Sort = 'created_at' | '-created_at';

export interface Thread {
  /** Oldest first. */
  readonly comments: readonly ZendeskComment[];
  readonly users: readonly ZendeskUser[];
  /** `false` when the middle of a very long thread was left out. */
  readonly isComplete: boolean;
}

/** One page of a ticket's comments; `after` is the cursor of the page before. */
export function readCommentPage(key: TicketKey, sort: Sort, size: number, after: string | null, signal: AbortSignal): Promise<CommentPage> {
  const cursor = after === null ? '' : `&page%5Bafter%5D=${encodeURIComponent(after)}`;
  return getOnly(allowedReads.comments, key.host, `/api/v2/tickets/${key.id}/comments.json?include=users&page%5Bsize%5D=${size}&sort=${sort}${cursor}`, signal);
}

/**
 * The whole thread. A short ticket takes one request; a long one is walked from both ends at once until the walks meet,
 * since a cursor only leads to its neighbour. Beyond 2,000 messages the middle is left out.
 */
export async function readComments(key: TicketKey, signal: AbortSignal): Promise<Thread> {
  const comments = new Map<string, ZendeskComment>();
  const users = new Map<string, ZendeskUser>();
  const take = (page: CommentPage): boolean => {
    const before = comments.size;
    for (const user of page.users) users.set(user.id, user);
    for (const comment of page.comments) comments.set(comment.id, comment);
    return comments.size - before < page.comments.length;
  };

  const newest = await readCommentPage(key, '-created_at', largestPage, null, signal);
  take(newest);
  const ends: { sort: Sort; next: string | null; isFirst: boolean }[] = [
    { sort: '-created_at', next: newest.next, isFirst: false },
    { sort: 'created_at', next: null, isFirst: true },
  ];
  let haveMet = newest.next === null;
  while (!haveMet && comments.size < mostMessages) {
    const walking = ends.filter((end) => end.isFirst || end.next !== null);
    const pages = await Promise.all(walking.map((end) => readCommentPage(key, end.sort, largestPage, end.next, signal)));
    for (const [index, page] of pages.entries()) {
      Object.assign(walking[index]!, { next: page.next, isFirst: false });
      haveMet = take(page) || page.next === null || haveMet;
    }
  }
  const oldestFirst = [...comments.values()].sort((one, other) => one.at.localeCompare(other.at) || Number(one.id) - Number(other.id));
  return { comments: oldestFirst, users: [...users.values()], isComplete: haveMet };
}
