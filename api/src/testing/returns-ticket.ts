import type { TicketInput } from '@countersign/shared/ticket/ticket';

/** A ticket that the help centre answers: a customer asks within how many days a jacket can go back. */
export function returnsTicket(changes: Partial<TicketInput> = {}): TicketInput {
  return {
    key: { console: 'zendesk', host: 'harbour.zendesk.com', id: '41' },
    subject: 'Return an item',
    requester: { name: 'Marta Olsen', email: 'marta.olsen@post.example' },
    status: 'open',
    channel: 'email',
    tags: ['jacket'],
    messages: [customerMessage('Hello, within how many days can I return an item?')],
    ...changes,
  };
}

/** A public message of the customer. */
export function customerMessage(text: string, id = 'm1'): TicketInput['messages'][number] {
  return { id, author: { role: 'customer', name: 'Marta Olsen' }, visibility: 'public', text, at: '2026-11-20T09:12:00.000Z' };
}
