import type { Message } from '@countersign/shared/ticket/message';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { voicesOf } from './voices-of.ts';

/** The body of a message without what the team says in a chat that the customer pasted into it: their bot's “May I fetch a colleague?” asks for nobody. */
export function ownWords(ticket: Pick<Ticket, 'requester' | 'messages'>, message: Message, body: string): string {
  const own = message.author.role === 'customer' ? voicesOf(ticket, message)?.filter(({ side }) => side !== 'team') : undefined;
  return own === undefined || own.length === 0 ? body : own.map(({ text }) => text).join('\n').slice(0, body.length);
}
