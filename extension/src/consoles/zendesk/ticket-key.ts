import type { TicketKey } from '@countersign/shared/ticket/ticket-key';

const hostPattern = /^[a-z0-9-]+\.zendesk\.com$/;
const pathPattern = /^\/agent\/tickets\/(\d{1,20})(?:\/|$)/;

/** `/agent/tickets/41` and what follows the id; not a new ticket, a view, a search. */
export function ticketKey(url: URL): TicketKey | undefined {
  const id = pathPattern.exec(url.pathname)?.[1];
  if (id === undefined || url.protocol !== 'https:' || !hostPattern.test(url.hostname)) return undefined;
  return { console: 'zendesk', host: url.host, id };
}
