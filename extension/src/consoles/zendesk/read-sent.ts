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
  for (let turn = 0; turn < mostPages; turn += 1) {
    const page: CommentPage = await readCommentPage(key, '-created_at', cursor === null ? firstPage : furtherPages, cursor, signal);
    for (const comment of page.comments) {
      if (comment.id === after) return sent;
      if (!comment.isPublic || comment.authorId !== agentId) continue;
      const content = comment.html === null ? { format: 'text' as const, content: comment.text } : { format: 'html' as const, content: comment.html };
      sent.push({ id: comment.id, authorId: comment.authorId, at: comment.at, ...content });
    }
    cursor = page.next;
    if (cursor === null) break;
  }
  return sent;
}
