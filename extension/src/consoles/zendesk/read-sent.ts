import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { SentMessage, SentReading } from '../console.ts';
import type { CommentPage } from './allowed-reads.ts';
import { readCommentPage } from './read-comments.ts';

const firstPage = 25;
const furtherPages = 100;
const mostPages = 21;

/** Public messages by this agent that are newer than `after`, newest first. A thread without end is walked back 2,000 comments; what lies beyond is said to be missing. */
export async function readSent(key: TicketKey, agentId: string, after: string | null, signal: AbortSignal): Promise<SentReading> {
  const messages: SentMessage[] = [];
  let cursor: string | null = null;
  let left = mostPages;
  do {
    const page: CommentPage = await readCommentPage(key, '-created_at', cursor === null ? firstPage : furtherPages, cursor, signal);
    for (const comment of page.comments) {
      if (comment.id === after) return { messages, complete: true };
      const { id, authorId, at, html } = comment;
      if (comment.isPublic && authorId === agentId) messages.push({ id, authorId, at, format: html === null ? 'text' : 'html', content: html ?? comment.text });
    }
    cursor = page.next;
  } while (cursor !== null && --left > 0);
  return { messages, complete: cursor === null };
}
