import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { SentMessage } from '../console.ts';
import type { CommentPage } from './allowed-reads.ts';
import { readCommentPage } from './read-comments.ts';

const firstPage = 25;
const furtherPages = 100;
const mostPages = 21;

/** Public messages by this agent that are newer than `after`, newest first; in a thread without end, of its newest 2,000. */
export async function readSent(key: TicketKey, agentId: string, after: string | null, signal: AbortSignal): Promise<readonly SentMessage[]> {
  const sent: SentMessage[] = [];
  let cursor: string | null = null;
  let left = mostPages;
  do {
    const page: CommentPage = await readCommentPage(key, '-created_at', cursor === null ? firstPage : furtherPages, cursor, signal);
    for (const comment of page.comments) {
      if (comment.id === after) return sent;
      const { id, authorId, at, html } = comment;
      if (comment.isPublic && authorId === agentId) sent.push({ id, authorId, at, format: html === null ? 'text' : 'html', content: html ?? comment.text });
    }
    cursor = page.next;
  } while (cursor !== null && --left > 0);
  return sent;
}
