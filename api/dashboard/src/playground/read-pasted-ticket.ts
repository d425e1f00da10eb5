import { ticket, type TicketInput } from '@countersign/shared/ticket/ticket';
import { z } from 'zod';

/** A ticket from what a lead typed or pasted: ticket JSON as it is, anything else as one message of a customer. */
export function readPastedTicket(subject: string, text: string, name: string): { ticket: TicketInput } | { fault: string } {
  if (text.trimStart().startsWith('{')) {
    try {
      return { ticket: ticket.parse(JSON.parse(text)) };
    } catch (error) {
      if (error instanceof z.ZodError) return { fault: `${error.issues[0]!.path.join('.') || 'ticket'}: ${error.issues[0]!.message}` };
      return { fault: 'This begins like JSON and is none.' };
    }
  }
  return {
    ticket: {
      key: { console: 'zendesk', host: 'playground.example', id: '1' }, subject, requester: { name },
      messages: text.trim() === '' ? [] : [{ id: 'm1', author: { role: 'customer', name }, visibility: 'public', text, at: new Date().toISOString() }],
    },
  };
}
