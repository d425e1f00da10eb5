import type { Ticket } from '../../ticket/ticket.ts';

/** The newest part of a conversation is read to this length; older words are rarely what a reply answers. */
const mostRead = 100_000;

/** What a ticket says: its number, subject, field values and messages, newest first. */
export function ticketText(ticket: Ticket): string {
  const parts = [ticket.key.id, ticket.subject, ...Object.values(ticket.fields).filter((value) => typeof value === 'string' || typeof value === 'number').map(String)];
  let length = 0;
  for (let index = ticket.messages.length - 1; index >= 0 && length < mostRead; index--) {
    const { text } = ticket.messages[index]!;
    parts.push(text.slice(0, mostRead - length));
    length += text.length;
  }
  return parts.join('\n');
}
