import { signedInAgent } from '../people.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { peopleOf, ticketShape } from './shapes.ts';

/** `GET /api/v2/tickets/{id}.json?include=users,organizations`: the ticket, never its comments. */
export function showTicket({ response, url, store, ticket }: RestCall): void {
  if (ticket === undefined) return sendNotFound(response);
  const include = (url.searchParams.get('include') ?? '').split(',');
  sendJson(response, 200, {
    ticket: ticketShape(ticket),
    ...(include.includes('users') ? { users: store.people.withIds(peopleOf(ticket, []).add(signedInAgent.id)) } : {}),
    ...(include.includes('organizations') ? { organizations: [] } : {}),
  });
}
