import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { SentReading } from '../console.ts';
import type { readConversations } from './read-conversations.ts';

const lastPages = new Map<string, number>();

/**
 * Public messages by this agent that are newer than `after`, newest first. New ones stand on the last page, so the look begins
 * where the one before ended; where the message known last isn't there, at the beginning. `read` is lent by the page script, which
 * alone may ask the console.
 */
export async function readSent(read: typeof readConversations, key: TicketKey, agentId: string, after: string | null, signal: AbortSignal): Promise<SentReading> {
  const ticket = `${key.host} ${key.id}`;
  const from = after === null ? 1 : (lastPages.get(ticket) ?? 1);
  const thread = await read(key, from, signal);
  lastPages.set(ticket, thread.lastPage);
  const known = thread.conversations.findIndex(({ id }) => id === after);
  if (known === -1 && from > 1) {
    lastPages.delete(ticket);
    return readSent(read, key, agentId, after, signal);
  }
  // What was read may all be older than that message: the next look goes on from here.
  if (known === -1 && !thread.isComplete) return { messages: [], complete: false };
  const own = thread.conversations.slice(known + 1).filter((one) => !one.isPrivate && !one.isIncoming && one.authorId === agentId);
  return {
    messages: own.map(({ id, authorId, at, html, text }) => ({ id, authorId, at, format: html === '' ? ('text' as const) : ('html' as const), content: html || text })).reverse(),
    complete: thread.isComplete,
  };
}
