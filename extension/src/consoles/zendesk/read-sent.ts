import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { SentMessage, SentReading } from '../console.ts';
import type { ReadPage } from './thread-pages.ts';
import type { ThreadPage } from './zendesk-shapes.ts';

const firstPage = 25;
const furtherPages = 100;
const mostPages = 21;

/** How the pages of a ticket are read: by the page script, which alone asks the console. */
export interface SentPages {
  readonly isChat: (key: TicketKey, signal: AbortSignal) => Promise<boolean>;
  readonly comments: ReadPage;
  readonly log: ReadPage;
}

/** Public messages by this agent that are newer than `after`, newest first. A thread without end is walked back 2,000 messages; what lies beyond is said to be missing. */
export async function readSent({ isChat, comments, log }: SentPages, key: TicketKey, agentId: string, after: string | null, signal: AbortSignal): Promise<SentReading> {
  const walk = (readPage: ReadPage): Promise<SentReading> => walkBack(readPage, key, agentId, after, signal);
  if (!(await isChat(key, signal))) return walk(comments);
  return walk(log).catch((error: unknown) => {
    if ((error as Error).name === 'GetError') return walk(comments);
    throw error;
  });
}

async function walkBack(readPage: ReadPage, key: TicketKey, agentId: string, after: string | null, signal: AbortSignal): Promise<SentReading> {
  const messages: SentMessage[] = [];
  // A message that was read from the page has no id of the console, but a time in the one it was given.
  const before = Date.parse(/^page:(.*):\d+$/.exec(after ?? '')?.[1] ?? '');
  let cursor: string | null = null;
  let left = mostPages;
  do {
    const page: ThreadPage = await readPage(key, '-created_at', cursor === null ? firstPage : furtherPages, cursor, signal);
    for (const { id, authorId, at, html, text, isPublic, author } of page.entries) {
      if (id === after || Date.parse(at) < before) return { messages, complete: true };
      const isByAgent = author === null || author.role === 'agent';
      if (isPublic && isByAgent && authorId === agentId) messages.push({ id, authorId, at, format: html === null ? 'text' : 'html', content: html ?? text });
    }
    cursor = page.next;
  } while (cursor !== null && --left > 0);
  return { messages, complete: cursor === null };
}
