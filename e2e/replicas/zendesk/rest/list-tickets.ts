import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';
import { peopleOf, ticketShape } from './shapes.ts';

/** The console's private read for its dashboard and views. */
export function listTickets({ response, store }: RestCall): void {
  const tickets = store.all();
  const people = new Set(tickets.flatMap((ticket) => [...peopleOf(ticket, [])]));
  sendJson(response, 200, { tickets: tickets.map(ticketShape), users: store.people.withIds(people) });
}
