import type { TicketKey } from '@countersign/shared/ticket/ticket-key';

/** Where the console shows this ticket. */
export function ticketAddress({ console, host, id }: TicketKey): string {
  const paths = { zendesk: `/agent/tickets/${id}`, freshdesk: `/a/tickets/${id}`, salesforce: `/lightning/r/Case/${id}/view` };
  return `https://${host}${paths[console]}`;
}
