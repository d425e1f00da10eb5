import type { RestCall } from './answer.ts';
import { sendJson } from './answer.ts';
import { ticketShape } from './shapes.ts';

/** `GET /api/v2/tickets?requester_id={id}`: an array, newest change first; the description comes only with `include=description`. */
export function listTickets({ response, url, store }: RestCall): void {
  const query = url.searchParams;
  const requesterId = query.get('requester_id');
  if (query.get('order_by') !== null && query.get('order_by') !== 'updated_at') return sendJson(response, 400, { description: 'Validation failed', errors: [{ field: 'order_by', message: 'unknown', code: 'invalid_value' }] });
  const hasDescription = (query.get('include') ?? '').split(',').includes('description');
  const updated = (one: { conversations: readonly { at: string }[] }): string => one.conversations.at(-1)?.at ?? '';
  const tickets = store.all().filter((ticket) => requesterId === null || ticket.requesterId === Number(requesterId)).sort((one, other) => updated(other).localeCompare(updated(one)));
  sendJson(response, 200, tickets.slice(0, Number(query.get('per_page') ?? 30)).map((ticket) => {
    const { description, description_text: text, ...listed } = ticketShape(ticket) as Record<string, unknown>;
    return hasDescription ? { ...listed, description, description_text: text } : listed;
  }));
}
