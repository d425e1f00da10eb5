import { boundMessages } from '@countersign/shared/ticket/bound-messages';
import type { Ticket } from '@countersign/shared/ticket/ticket';

const MOST_CHARACTERS = 30_000;
const MOST_SUBJECT = 500;

/** The part of a ticket that a run reads: its first and its newest messages, each from its beginning. Places in a text stay where they were. */
export function boundTicket(ticket: Ticket): Ticket {
  const messages = boundMessages(ticket.messages).map((message) => (message.text.length > MOST_CHARACTERS ? { ...message, text: message.text.slice(0, MOST_CHARACTERS) } : message));
  return { ...ticket, subject: ticket.subject.slice(0, MOST_SUBJECT), messages };
}
