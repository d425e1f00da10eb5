import type { PolicyContext } from './detector.ts';
import { ticketText } from './ticket-text.ts';

/** What a reply may rest on: the ticket and the sources that are not another customer's ticket. */
export function givenText({ ticket, sources = [] }: PolicyContext): string {
  return [ticket === undefined ? '' : ticketText(ticket), ...sources.filter(({ kind }) => kind !== 'ticket').map(({ text }) => text)].join('\n');
}
