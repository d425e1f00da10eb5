import type { Message } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { getOnly } from '../../page/get-only.ts';
import type { ConsoleAgent, TicketReading } from '../console.ts';
import { allowedReads, type FreshdeskConversation, type FreshdeskTicket } from './allowed-reads.ts';
import { bodyText } from './body-text.ts';
import { findMessage } from './find-message.ts';
import { readAgent } from './read-agent.ts';
import { readConversations } from './read-conversations.ts';
import { readStatus } from './read-status.ts';
import { selectors } from './selectors.ts';
import { senderName } from './sender-name.ts';

const priorities: Readonly<Record<number, string>> = { 1: 'low', 2: 'medium', 3: 'high', 4: 'urgent' };
const channels: Readonly<Record<number, string>> = { 1: 'email', 2: 'portal', 3: 'phone', 7: 'chat', 9: 'feedback', 10: 'email' };

/** Reads ticket and thread by GET with the agent's own session. The description is the first message. */
export async function readFromApi(key: TicketKey, page: Document, signal: AbortSignal): Promise<TicketReading> {
  const began = performance.now();
  const [shown, thread, agent] = await Promise.all([
    getOnly(allowedReads.ticket, key.host, `/api/v2/tickets/${key.id}?include=requester,company`, signal),
    readConversations(key, 1, signal),
    // Without it the agent's own messages are named by the page alone; that she is unknown is said where she is asked for.
    readAgent(page, signal).catch((): null => null),
  ]);
  const status = await readStatus(key, shown.status, signal);
  const consoleMs = performance.now() - began;
  const channel = channels[shown.source ?? 0];
  const priority = priorities[shown.priority ?? 0];
  const { requester } = shown;
  return {
    ticket: {
      key,
      subject: shown.subject,
      requester: { name: requester?.name ?? '', email: requester?.email ?? null },
      ...(status !== undefined && { status }),
      ...(channel !== undefined && { channel }),
      language: requester?.language ?? null,
      tags: [...shown.tags],
      fields: { ...(priority !== undefined && { priority }), ...shown.fields },
      messages: [description(key, page, shown), ...thread.conversations.map((one) => message(one, key, page, shown, agent))],
    },
    from: 'api',
    lost: [
      ...(thread.isComplete ? [] : [{ field: 'messages' } as const]),
      ...(requester === undefined ? [{ field: 'requester' } as const] : []),
      ...(status === undefined ? [{ field: 'status' } as const] : []),
      ...(channel === undefined ? [{ field: 'channel' } as const] : []),
    ],
    consoleMs,
  };
}

function description({ id }: TicketKey, page: Document, shown: FreshdeskTicket): Message {
  return { id: `description:${id}`, author: { role: 'customer', name: shown.requester?.name ?? '' }, visibility: 'public', text: bodyText(page, shown.html, shown.text), at: shown.at };
}

/** `source` tells less than it seems to: who wrote is told by `private` and `incoming` alone. A colleague's name stands nowhere but on the page. */
function message(one: FreshdeskConversation, key: TicketKey, page: Document, { requester }: FreshdeskTicket, agent: ConsoleAgent | null): Message {
  const isFromCustomer = one.isIncoming && !one.isPrivate;
  const known = [requester, agent].find((person) => person?.id === one.authorId);
  return {
    id: one.id,
    author: { role: isFromCustomer ? 'customer' : 'agent', name: known?.name ?? (isFromCustomer ? senderName(one.from) : findMessage(key, page, one)?.querySelector(selectors.sender)?.textContent.trim() ?? '') },
    visibility: one.isPrivate ? 'internal' : 'public',
    text: bodyText(page, one.html, one.text),
    at: one.at,
  };
}
