import type { Ticket } from '@countersign/shared/ticket/ticket';
import { bodyOf } from '../knowledge/message-body.ts';
import { forwardedBody } from './forwarded-body.ts';
import { withoutOrders } from './without-orders.ts';

/** One public message of a customer or an agent, without quoted trail, greeting and signature. */
export interface Turn {
  readonly id: string;
  readonly role: 'customer' | 'agent';
  readonly name: string;
  readonly at: string;
  /** Empty where a message holds nothing but orders to a model. */
  readonly body: string;
}

const OLDEST_READ = 10;
const NEWEST_READ = 110;
const MOST_CHARACTERS = 2_000;

/** What a summary reads of a thread, oldest first: the beginning, where the wish stands, and the newest messages. Bounded whatever the ticket's size. */
export function threadTurns(ticket: Ticket): Turn[] {
  const spoken = ticket.messages.filter((message) => message.visibility === 'public' && message.author.role !== 'system');
  const read = spoken.length <= OLDEST_READ + NEWEST_READ ? spoken : [...spoken.slice(0, OLDEST_READ), ...spoken.slice(-NEWEST_READ)];
  return read.flatMap((message, position) => {
    const own = bodyOf(message);
    const forwarded = forwardedBody(message, own, ticket.subject, position === 0);
    const body = (forwarded === '' ? own : `${own}\n\n${forwarded}`).slice(0, MOST_CHARACTERS);
    const role = message.author.role === 'customer' ? 'customer' as const : 'agent' as const;
    return body.trim() === '' ? [] : [{ id: message.id, role, name: message.author.name.trim(), at: message.at, body: role === 'customer' ? withoutOrders(body) : body }];
  });
}
