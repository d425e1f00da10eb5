import type { Ticket } from '@countersign/shared/ticket/ticket';

const NEWEST_MESSAGES = 40;

/** Everybody a ticket names as a person: who asks, and who wrote its newest messages. Each once, the requester first. */
export function peopleOf(ticket: Ticket): string[] {
  return [...new Set([ticket.requester.name, ...ticket.messages.slice(-NEWEST_MESSAGES).map((message) => message.author.name)])].filter((name) => name.trim() !== '');
}
