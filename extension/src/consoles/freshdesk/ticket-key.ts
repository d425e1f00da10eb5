import type { TicketKey } from '@countersign/shared/ticket/ticket-key';

const pathPattern = /^\/a\/tickets\/(\d{1,20})(?:\/|$)/;

/**
 * `/a/tickets/88` and what follows the id; not a list, not a new ticket. The path decides: the script runs on freshdesk.com
 * and on those hosts of customers that the agent added.
 */
export function ticketKey(url: URL): TicketKey | undefined {
  const id = pathPattern.exec(url.pathname)?.[1];
  if (id === undefined || url.protocol !== 'https:') return undefined;
  return { console: 'freshdesk', host: url.host, id };
}
