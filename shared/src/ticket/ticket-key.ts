import { z } from 'zod';

/** The consoles Countersign can read. */
export const consoleName = z.enum(['zendesk', 'salesforce', 'freshdesk']);
export type ConsoleName = z.infer<typeof consoleName>;

const printable = /^[^\p{Cc}]+$/u;

/** Names one ticket in the world: the console, its host (`acme.zendesk.com`) and the console's own id. */
export const ticketKey = z.object({
  console: consoleName,
  host: z.string().min(1).max(253).regex(printable),
  id: z.string().min(1).max(64).regex(printable),
});
export type TicketKey = z.infer<typeof ticketKey>;

/** `zendesk:acme.zendesk.com:41`: one string per ticket, for maps, storage keys and logs. */
export function formatTicketKey(key: TicketKey): string {
  return `${key.console}:${key.host}:${key.id}`;
}

/** Whether both keys name the same ticket. */
export function sameTicket(one: TicketKey, other: TicketKey): boolean {
  return formatTicketKey(one) === formatTicketKey(other);
}
