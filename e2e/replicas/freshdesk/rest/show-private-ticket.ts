import { statusChoices } from '../statuses.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { contactShape, ticketShape } from './shapes.ts';

/** `GET /api/_/tickets/{id}`: the page's own read of a ticket, with its requester and the saved drafts. */
export function showPrivateTicket({ response, store, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const requester = store.people.withId(ticket.requesterId);
  sendJson(response, 200, {
    ticket: {
      ...ticketShape(ticket),
      status_label: statusChoices[ticket.status]?.[0] ?? '',
      requester: requester === undefined ? null : contactShape(requester),
      drafts: ticket.drafts,
    },
  });
}
