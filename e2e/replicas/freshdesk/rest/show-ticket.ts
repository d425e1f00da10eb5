import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { ticketShape } from './shapes.ts';

/** `GET /api/v2/tickets/{id}?include=requester,company,stats`: the ticket with its first message, never the others. */
export function showTicket({ response, url, store, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const include = (url.searchParams.get('include') ?? '').split(',');
  const requester = store.people.withId(ticket.requesterId);
  sendJson(response, 200, {
    ...ticketShape(ticket),
    ...(include.includes('requester') && requester !== undefined
      ? { requester: { id: requester.id, name: requester.name, email: requester.email, mobile: null, phone: null } }
      : {}),
    ...(include.includes('company') ? { company: {} } : {}),
    ...(include.includes('stats') ? { stats: { agent_responded_at: null, requester_responded_at: null, first_responded_at: null, resolved_at: null, closed_at: null, status_updated_at: null, reopened_at: null, pending_since: null } } : {}),
  });
}
