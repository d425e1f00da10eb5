import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { ticketKey } from './ticket-key.ts';

/**
 * Whether the page shows this ticket. The address moves before the page does; the title, `[#88] Subject : Account`, moves with it,
 * and decides wherever it names a ticket.
 */
export function isInFront(key: TicketKey, page: Document): boolean {
  const titled = /\[#(\d+)\]/.exec(page.title)?.[1];
  return titled === undefined ? ticketKey(new URL(page.location.href))?.id === key.id : titled === key.id;
}
