import { boundMessages } from '@countersign/shared/ticket/bound-messages';
import type { Ticket } from '@countersign/shared/ticket/ticket';

/** Everybody a ticket names as a person: who asks, and who wrote the messages that a run reads. Each once, the requester first, then who wrote last. */
export function peopleOf(ticket: Ticket): string[] {
  return [...new Set([ticket.requester.name, ...boundMessages(ticket.messages).toReversed().map((message) => message.author.name)])].filter((name) => name.trim() !== '');
}
