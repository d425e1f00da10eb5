import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { GetError } from '../../page/get-error.ts';
import type { TicketReading } from '../console.ts';
import { findComposer } from './find-composer.ts';
import { isChat, readShown } from './known-channels.ts';
import { nameFields } from './known-labels.ts';
import { plainText } from './plain-text.ts';
import { readThread, type Thread } from './read-thread.ts';
import { readCommentPage, readLogPage } from './thread-pages.ts';
import type { ZendeskEntry, ZendeskTicket, ZendeskUser } from './zendesk-shapes.ts';

const channels: Readonly<Record<string, string>> = { native_messaging: 'messaging' };

/** Reads ticket and thread by GET with the agent's own session. */
export async function readFromApi(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const looksLikeChat = findComposer(key, page)?.format === 'plain';
  const asked = readShown(key, signal);
  const isInLog = (): Promise<boolean> => asked.then(() => isChat(key, signal));
  const comments = (isElsewhere?: typeof isInLog): Promise<Thread> => readThread(readCommentPage, key, signal, isElsewhere);
  const log = (instead: () => Promise<Thread>): Promise<Thread> => readThread(readLogPage, key, signal).catch((error: unknown) => {
    if (error instanceof GetError) return instead();
    throw error;
  });
  const [shown, first] = await Promise.all([asked, looksLikeChat ? log(comments) : comments(isInLog)]);
  const thread = !looksLikeChat && (await isInLog()) ? await log(comments) : first;
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
      fields: nameFields(key.host)(shown),
      messages: thread.entries.map((entry) => message(entry, shown, people)),
    },
    from: 'api',
    lost: requester === undefined ? [{ field: 'requester' }] : [],
    consoleMs,
  };
}

function message(entry: ZendeskEntry, shown: ZendeskTicket, people: ReadonlyMap<string, ZendeskUser>): Message {
  const author = people.get(entry.authorId);
  return {
    id: entry.id,
    author: entry.author ?? { role: authorRole(entry.authorId, author, shown), name: author?.name ?? '' },
    visibility: entry.isPublic ? 'public' : 'internal',
    text: [plainText(entry.text), ...entry.attachments].filter((part) => part !== '').join('\n'),
    at: entry.at,
  };
}

function authorRole(id: string, author: ZendeskUser | undefined, shown: ZendeskTicket): Message['author']['role'] {
  if (Number(id) < 0) return 'system';
  if (author === undefined) return id === shown.requesterId ? 'customer' : 'agent';
  return author.role === 'end-user' ? 'customer' : 'agent';
}
