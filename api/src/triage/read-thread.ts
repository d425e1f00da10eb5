import type { Message } from '@countersign/shared/ticket/message';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { bodyOf } from '../knowledge/message-body.ts';
import { ownWords } from '../transcripts/own-words.ts';
import { isAwayNotice } from './is-away-notice.ts';
import { isReturnedMail } from './is-returned-mail.ts';

const NEWEST_MESSAGES = 40;
const MOST_CHARACTERS = 24_000;
/** Of the message that began a long ticket: it tells what the ticket is about, and often the order. */
const OPENING_CHARACTERS = 4_000;

/** What triage, search and drafting read of a ticket: bounded, first and newest kept, quoted trails and signatures gone. */
export interface ReadThread {
  /** Oldest first; the message that began the ticket, then the newest that fit the bound. `own` leaves out what the team says in a chat that is pasted into it, and is empty where a mail program wrote it and they wrote another. */
  readonly messages: readonly { readonly message: Message; readonly body: string; readonly own: string }[];
  /** The customer's own words since an agent last answered in public; their last turn when nothing is open. */
  readonly turn: readonly { readonly message: Message; readonly body: string }[];
  /** Words of that turn. */
  readonly turnText: string;
  /** Everything the customer wrote within the bound, and the subject. */
  readonly customerText: string;
  /** Times the customer wrote again after an agent's answer. */
  readonly returns: number;
}

/** Reads a ticket once, within bounds that no size of ticket can break. */
export function readThread(ticket: Ticket): ReadThread {
  const messages: { message: Message; body: string; own: string }[] = [];
  let characters = 0;
  for (const message of ticket.messages.slice(-NEWEST_MESSAGES).reverse()) {
    const body = bodyOf(message).slice(0, MOST_CHARACTERS);
    if (messages.length > 0 && characters + body.length > MOST_CHARACTERS) break;
    characters += body.length;
    messages.push({ message, body, own: ownWords(ticket, message, body) });
  }
  const [opening] = ticket.messages;
  if (opening && !messages.some(({ message }) => message === opening)) {
    const body = bodyOf(opening).slice(0, OPENING_CHARACTERS);
    messages.push({ message: opening, body, own: ownWords(ticket, opening, body) });
  }
  messages.reverse();
  const automatic = messages.filter(({ message }) => isAwayNotice(message) || isReturnedMail(message));
  if (messages.some((one) => one.message.author.role === 'customer' && !automatic.includes(one))) for (const one of automatic) one.own = '';
  const spoken = messages.filter(({ message, own }) => message.visibility === 'public' && message.author.role !== 'system' && own.trim() !== '');
  let end = spoken.length;
  while (end > 0 && spoken[end - 1]!.message.author.role !== 'customer') end -= 1;
  let start = end;
  while (start > 0 && spoken[start - 1]!.message.author.role === 'customer') start -= 1;
  const turn = spoken.slice(start, end).map(({ message, own }) => ({ message, body: own }));
  const returns = spoken.filter(({ message }, position) => message.author.role === 'customer' && spoken[position - 1]?.message.author.role === 'agent').length;
  const customer = spoken.filter(({ message }) => message.author.role === 'customer').map(({ body }) => body);
  return { messages, turn, turnText: turn.map(({ body }) => body).join('\n'), customerText: [ticket.subject, ...customer].join('\n'), returns };
}
