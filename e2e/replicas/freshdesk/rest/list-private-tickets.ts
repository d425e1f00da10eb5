import { statusChoices } from '../statuses.ts';
import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';
import { ticketShape } from './shapes.ts';

/** `GET /api/_/tickets`: the page's own read for its list and dashboard. */
export function listPrivateTickets({ response, store }: RestCall): void {
  const tickets = store.all().map((ticket) => ({
    ...ticketShape(ticket),
    status_label: statusChoices[ticket.status]?.[0] ?? '',
    requester: { name: store.people.withId(ticket.requesterId)?.name ?? 'Unknown' },
  }));
  sendJson(response, 200, { tickets, meta: { count: tickets.length } });
}
