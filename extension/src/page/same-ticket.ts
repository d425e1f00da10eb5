import type { TicketKey } from '@countersign/shared/ticket/ticket-key';

/** As `sameTicket` of the shared model, without the schema library that comes with it. */
export function isSameTicket(one: TicketKey, other: TicketKey): boolean {
  return one.console === other.console && one.host === other.host && one.id === other.id;
}
