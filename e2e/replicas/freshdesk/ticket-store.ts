import { EventEmitter } from 'node:events';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { People } from './people.ts';
import { storeTicket } from './store-ticket.ts';
import type { StoredConversation, StoredTicket } from './stored-ticket.ts';

/** A message on its way in. */
export type NewConversation = Omit<StoredConversation, 'id' | 'at'>;

/** The console's tickets. Emits `change` with the ticket's id and whether its customer wrote. */
export class TicketStore extends EventEmitter<{ change: [ticketId: number, isByCustomer: boolean] }> {
  people = new People();
  readonly #tickets = new Map<number, StoredTicket>();

  replaceAll(tickets: readonly TicketInput[]): void {
    this.people = new People();
    this.#tickets.clear();
    for (const ticket of tickets) this.add(ticket);
  }

  add(ticket: TicketInput): StoredTicket {
    const stored = storeTicket(ticket, this.people);
    this.#tickets.set(stored.id, stored);
    return stored;
  }

  get(id: number): StoredTicket | undefined {
    return this.#tickets.get(id);
  }

  all(): StoredTicket[] {
    return [...this.#tickets.values()];
  }

  converse(ticket: StoredTicket, conversation: NewConversation): StoredConversation {
    const stored: StoredConversation = { ...conversation, id: ticket.id * 10_000 + ticket.conversations.length, at: new Date().toISOString() };
    ticket.conversations.push(stored);
    this.emit('change', ticket.id, conversation.isIncoming);
    return stored;
  }
}
