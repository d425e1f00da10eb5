import type { Ticket } from '@countersign/shared/ticket/ticket';
import { formatTicketKey } from '@countersign/shared/ticket/ticket-key';

/** Who a ticket is from, for the key its texts are sealed with: the address, else the ticket itself. */
export function requesterOf({ requester, key }: Pick<Ticket, 'requester' | 'key'>): string {
  return requester.email?.trim().toLowerCase() || formatTicketKey(key);
}
