import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import { allowedReads, type FreshdeskConversation } from './allowed-reads.ts';

const pageSize = 100;
const mostPages = 10;

export interface Thread {
  /** Oldest first. */
  readonly conversations: readonly FreshdeskConversation[];
  /** The last page that was read, where the next message will stand. */
  readonly lastPage: number;
  /** `false` when the newest of a very long thread were left unread. */
  readonly isComplete: boolean;
}

/** The conversations from this page on, page by page until a short one; ten pages at most. */
export async function readConversations(key: TicketKey, from: number, signal: AbortSignal): Promise<Thread> {
  const conversations: FreshdeskConversation[] = [];
  let page = from;
  for (; page < from + mostPages; page += 1) {
    const shown = await getOnly(allowedReads.conversations, key.host, `/api/v2/tickets/${key.id}/conversations?per_page=${pageSize}&page=${page}`, signal);
    conversations.push(...shown.filter(({ id }) => id !== ''));
    if (shown.length < pageSize) return { conversations: inOrder(conversations), lastPage: page, isComplete: true };
  }
  return { conversations: inOrder(conversations), lastPage: page - 1, isComplete: false };
}

function inOrder(conversations: readonly FreshdeskConversation[]): FreshdeskConversation[] {
  const once = new Map(conversations.map((one) => [one.id, one]));
  return [...once.values()].sort((one, other) => one.at.localeCompare(other.at) || Number(one.id) - Number(other.id));
}
