import { z } from 'zod';

/** The consoles Countersign can read. */
export const consoleName = z.enum(['zendesk', 'salesforce', 'freshdesk']);
export type ConsoleName = z.infer<typeof consoleName>;

const printable = /^[^\p{Cc}]+$/u;
/** What may be a ticket's number, as long as its id may be. */
const sayable = /^\S[^\p{Cc}]{0,63}$/u;
/** The id of a case's record, and one that we gave a pasted conversation that names none. */
const knownToNobody = /^(?:500\w{12,15}$|pasted-)/;

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

interface KeyAndFields {
  readonly key: TicketKey;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * The number by which people know a ticket: they read it in the console and give it to customers. It is the id but in Salesforce,
 * whose addresses hold a long id beside it; `undefined` where no number was read.
 */
export function ticketNumber({ key, fields }: KeyAndFields): string | undefined {
  const { caseNumber } = fields;
  if (key.console === 'salesforce' && typeof caseNumber === 'string' && sayable.test(caseNumber)) return caseNumber;
  return knownToNobody.test(key.id) ? undefined : key.id;
}

/** What to call a ticket on screen: the number that people know, or the id of its address where that number wasn't read. */
export function nameTicket(ticket: KeyAndFields): string {
  return ticketNumber(ticket) ?? ticket.key.id;
}
