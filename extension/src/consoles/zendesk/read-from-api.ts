import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import type { TicketReading } from '../console.ts';
import { allowedReads, type ZendeskComment, type ZendeskTicket, type ZendeskUser } from './allowed-reads.ts';
import { plainText } from './plain-text.ts';
import { readComments } from './read-comments.ts';

const channels: Readonly<Record<string, string>> = { native_messaging: 'messaging' };

/** Reads ticket and thread by GET with the agent's own session. */
export async function readFromApi(key: TicketKey, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const [shown, thread] = await Promise.all([
    getOnly(allowedReads.ticket, key.host, `/api/v2/tickets/${key.id}.json?include=users`, signal),
    readComments(key, signal),
  ]);
  const consoleMs = performance.now() - began;
  const people = new Map([...shown.users, ...thread.users].map((user) => [user.id, user]));
  const requester = shown.requesterId === null ? undefined : people.get(shown.requesterId);
  return {
    ticket: {
      key,
      subject: shown.subject,
      requester: { name: requester?.name ?? '', email: requester?.email ?? null },
      status: shown.status.toLowerCase(),
      channel: channels[shown.channel] ?? shown.channel.toLowerCase(),
      language: requester?.locale ?? null,
      tags: [...shown.tags],
      fields: { ...shown.fields },
      messages: thread.comments.map((comment) => message(comment, shown, people)),
    },
    from: 'api',
    lost: [
      ...(thread.isComplete ? [] : [{ field: 'messages' } as const]),
      ...(requester === undefined ? [{ field: 'requester' } as const] : []),
    ],
    consoleMs,
  };
}

function message(comment: ZendeskComment, shown: ZendeskTicket, people: ReadonlyMap<string, ZendeskUser>): Message {
  const author = people.get(comment.authorId);
  return {
    id: comment.id,
    author: { role: authorRole(comment.authorId, author, shown), name: author?.name ?? '' },
    visibility: comment.isPublic ? 'public' : 'internal',
    text: plainText(comment.text),
    at: comment.at,
  };
}

function authorRole(id: string, author: ZendeskUser | undefined, shown: ZendeskTicket): Message['author']['role'] {
  if (Number(id) < 0) return 'system';
  if (author === undefined) return id === shown.requesterId ? 'customer' : 'agent';
  return author.role === 'end-user' ? 'customer' : 'agent';
}
