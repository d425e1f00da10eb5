import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { SentMessage } from '../console.ts';
import { readCommentPage } from './read-comments.ts';

const pageSize = 25;
const mostPages = 8;

/** Public messages by this agent that are newer than `after`, newest first. */
export async function readSent(key: TicketKey, agentId: string, after: string | null, signal: AbortSignal): Promise<readonly SentMessage[]> {
  const sent: SentMessage[] = [];
  let cursor: string | null = null;
  for (let count = 0; count < mostPages; count += 1) {
    const page = await readCommentPage(key, '-created_at', pageSize, cursor, signal);
    for (const comment of page.comments) {
      if (comment.id === after) return sent;
      if (!comment.isPublic || comment.authorId !== agentId) continue;
      const content = comment.html === null ? { format: 'text' as const, content: comment.text } : { format: 'html' as const, content: comment.html };
      sent.push({ id: comment.id, authorId: comment.authorId, at: comment.at, ...content });
    }
    if (page.next === null) return sent;
    cursor = page.next;
  }
  return sent;
}
