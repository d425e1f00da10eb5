import type { Message } from '@countersign/shared/ticket/message';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { findWishes } from './find-wishes.ts';
import type { KnowledgeQuery } from './index/knowledge-index.ts';
import { isCase } from './is-case.ts';
import { bodyOf } from './message-body.ts';

/** How much each part of a thread says about what the customer wants now. With a subject it is a case: what it was about stays; without, a chat that moves on. */
const WEIGHTS = { newest: 1, told: 0.6, code: 1.6, subject: 0.85, oldSubject: 0.75, agentBefore: 0.3, customerBefore: 0.37, customerOpening: 0.65, fade: 0.7 } as const;
/** An error code or model that is only told still names what the case is about. */
const CODE = /\b(?=[A-Z0-9-]*\d)(?=[0-9-]*[A-Z])(?![A-Z0-9-]*\d{5})[A-Z0-9][A-Z0-9-]{1,11}\b/g;
/** The number of an order, an invoice, a parcel: it names this one case, and in an article at most an example. */
const CASE_NUMBER = /\b[A-Z]{0,4}[-#]?\d{5,}\b/g;
const MOST_EARLIER = 5;
/** An earlier message of more words than this is turned down: it says many things, few of them asked now. The opening of a case may be longer. */
const LONG = 25;
const LONG_OPENING = 60;
const MOST_CHARACTERS = 4000;
/** The query a ticket asks: its newest customer turn and subject count most, the trail before it little and fading. */
export function ticketQuery(ticket: Pick<Ticket, 'subject' | 'messages'> & { readonly requester?: Ticket['requester'] }, limit: number, language?: string): KnowledgeQuery {
  const spoken = ticket.messages.filter((message) => message.visibility === 'public' && message.author.role !== 'system' && message.text.trim() !== '').slice(-40);
  let from = spoken.length;
  while (from > 0 && spoken[from - 1]!.author.role !== 'customer') from -= 1;
  const end = from;
  while (from > 0 && spoken[from - 1]!.author.role === 'customer') from -= 1;
  const names = new Set((ticket.requester?.name ?? '').toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  const parts: { text: string; weight: number }[] = [];
  const add = (text: string, weight: number): void => {
    const said = text.slice(0, MOST_CHARACTERS).replace(/[^\s@]{1,64}@[^\s@]{1,255}|https?:\/\/\S+/g, ' ').replace(CASE_NUMBER, ' ').replace(/\p{L}+/gu, (word) => (names.has(word.toLowerCase()) ? ' ' : word));
    if (said.trim() !== '') parts.push({ text: said, weight });
  };
  const isLetter = isCase(ticket);
  const isFollowUp = isLetter && from > 0;
  spoken.slice(from, end).reverse().forEach((message, age) => addTurn(bodyOf(message), WEIGHTS.newest * WEIGHTS.fade ** age, isFollowUp, add));
  add(ticket.subject.replace(/^(?:\s*(?:re|aw|fwd?|wg)\s*:)+/i, ''), from === 0 ? WEIGHTS.subject : WEIGHTS.oldSubject);
  const ages: Record<Message['author']['role'], number> = { customer: 0, agent: 0, system: 0 };
  for (const message of spoken.slice(0, from).reverse().slice(0, MOST_EARLIER)) {
    const { role } = message.author;
    const body = bodyOf(message);
    const isOpening = isLetter && role === 'customer';
    const long = Math.min(1, (isOpening ? LONG_OPENING : LONG) / body.split(/\s+/).length) ** 0.7;
    add(body, (role === 'agent' ? WEIGHTS.agentBefore : isOpening ? WEIGHTS.customerOpening : WEIGHTS.customerBefore) * WEIGHTS.fade ** ages[role] * long);
    if (role === 'customer') add([...body.matchAll(CODE)].map(([code]) => code).join(' '), WEIGHTS.code);
    ages[role] += 1;
  }
  return { parts, limit, ...(isLetter ? { isCase: true } : {}), ...(language === undefined ? {} : { language }) };
}

/** Sentences that ask or want count in full, what is only told counts less, contact lines not at all. */
function addTurn(body: string, weight: number, isFollowUp: boolean, add: (text: string, weight: number) => void): void {
  const { wishes, told } = findWishes(body.slice(0, MOST_CHARACTERS), isFollowUp);
  add(wishes.join('\n'), weight);
  add(told.join('\n'), weight * WEIGHTS.told);
  add([...told.join('\n').matchAll(CODE)].map(([code]) => code).join(' '), weight * WEIGHTS.code);
}
