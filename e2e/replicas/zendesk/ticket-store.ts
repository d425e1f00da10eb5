import { EventEmitter } from 'node:events';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { People } from './people.ts';
import type { StoredComment, StoredTicket } from './stored-ticket.ts';
import { storeTicket } from './store-ticket.ts';

/** A comment on its way in. */
export interface NewComment {
  readonly authorId: number;
  readonly isPublic: boolean;
  readonly text: string;
  readonly html: string;
  readonly channel: string;
}

/** The console's tickets. Emits `comment` with the ticket's id whenever one is added. */
export class TicketStore extends EventEmitter<{ comment: [number] }> {
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

  comment(ticket: StoredTicket, comment: NewComment): StoredComment {
    const stored: StoredComment = { ...comment, id: ticket.id * 10_000 + ticket.comments.length + 1, at: new Date().toISOString() };
    ticket.comments.push(stored);
    this.emit('comment', ticket.id);
    return stored;
  }
}
