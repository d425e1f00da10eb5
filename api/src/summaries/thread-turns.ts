import type { Message } from '@countersign/shared/ticket/message';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { bodyOf } from '../knowledge/message-body.ts';
import { isAwayNotice } from '../triage/is-away-notice.ts';
import type { Utterance } from '../transcripts/read-transcript.ts';
import { voicesOf } from '../transcripts/voices-of.ts';
import { forwardedBody } from './forwarded-body.ts';
import { withoutOrders } from './without-orders.ts';

/** One public message of a customer or an agent, without quoted trail, greeting and signature; or what somebody says in a chat that is pasted into one. */
export interface Turn {
  readonly id: string;
  readonly role: 'customer' | 'agent';
  readonly name: string;
  /** Whose message it is that the chat was pasted into; missing where nothing was. */
  readonly pastedBy?: 'customer' | 'agent';
  /** Somebody of the chat who is neither known to be the customer nor of the team. */
  readonly isStranger?: boolean;
  readonly at: string;
  /** Empty where a message holds nothing but orders to a model. */
  readonly body: string;
}

const OLDEST_READ = 10;
const NEWEST_READ = 110;
const MOST_CHARACTERS = 2_000;
/** A chat in one message has many turns. */
const MOST_OF_CHAT = 8_000;

/** What a summary reads of a thread, oldest first: the beginning, where the wish stands, and the newest messages. Bounded whatever the ticket's size. */
export function threadTurns(ticket: Ticket): Turn[] {
  const spoken = ticket.messages.filter((message) => message.visibility === 'public' && message.author.role !== 'system');
  const read = spoken.length <= OLDEST_READ + NEWEST_READ ? spoken : [...spoken.slice(0, OLDEST_READ), ...spoken.slice(-NEWEST_READ)];
  const wroteThemselves = read.some((message) => message.author.role === 'customer' && !isAwayNotice(message));
  return read.flatMap((message, position) => {
    if (wroteThemselves && isAwayNotice(message)) return [];
    const voices = voicesOf(ticket, message);
    if (voices !== undefined) return turnsOfChat(message, voices);
    const own = bodyOf(message);
    const forwarded = forwardedBody(message, own, ticket.subject, position === 0);
    const body = (forwarded === '' ? own : `${own}\n\n${forwarded}`).slice(0, MOST_CHARACTERS);
    const role = roleOf(message);
    return body.trim() === '' ? [] : [{ id: message.id, role, name: message.author.name.trim(), at: message.at, body: role === 'customer' ? withoutOrders(body) : body }];
  });
}

function turnsOfChat(message: Message, voices: readonly Utterance[]): Turn[] {
  const pastedBy = roleOf(message);
  let left = MOST_OF_CHAT;
  return voices.flatMap(({ side, speaker, text }) => {
    const body = text.slice(0, Math.min(left, MOST_CHARACTERS));
    left -= body.length;
    if (body.trim() === '' || side === 'unsure') return [];
    const role = side === 'team' ? 'agent' as const : side === 'writer' ? pastedBy : 'customer' as const;
    return [{ id: message.id, role, name: side === 'writer' ? message.author.name.trim() : speaker, at: message.at, body: pastedBy === 'customer' ? withoutOrders(body) : body, ...(side === 'writer' ? {} : { pastedBy }), ...(side === 'other' ? { isStranger: true } : {}) }];
  });
}

function roleOf({ author }: Message): Turn['role'] {
  return author.role === 'customer' ? 'customer' : 'agent';
}
