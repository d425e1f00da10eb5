import { ticket, type Ticket } from '@countersign/shared/ticket/ticket';

/** A dialogue of a data set as a ticket. */
export function asTicket(id: string, turns: readonly { readonly role: string; readonly text: string }[], subject = '', requester = ''): Ticket {
  return ticket.parse({
    key: { console: 'zendesk', host: 'evals.example', id: id.slice(0, 64) },
    subject,
    requester: { name: requester },
    messages: turns.map(({ role, text }, position) => ({ id: `m${position + 1}`, author: { role: role === 'agent' ? 'agent' : 'customer', name: '' }, visibility: 'public', text, at: '' })),
  });
}
