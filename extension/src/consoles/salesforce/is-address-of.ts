import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { isSameTicket } from '../../page/same-ticket.ts';
import { ticketKey } from './ticket-key.ts';

/** Whether an address leads to this case. */
export function isAddressOf(address: string, key: TicketKey): boolean {
  const shown = URL.canParse(address) ? ticketKey(new URL(address)) : undefined;
  return shown !== undefined && isSameTicket(shown, key);
}
