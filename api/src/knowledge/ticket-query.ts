import type { Message } from '@countersign/shared/ticket/message';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { bodyOf } from './message-body.ts';
import type { KnowledgeQuery } from './index/knowledge-index.ts';

/** How much each part of a thread says about what the customer wants now. */
const WEIGHTS = { newest: 1, subject: 0.7, oldSubject: 0.4, agentBefore: 0.3, customerBefore: 0.4, fade: 0.75 } as const;
const MOST_EARLIER = 5;
const MOST_CHARACTERS = 4000;

/** The query a ticket asks: its newest customer turn and subject count most, the trail before it little and fading. */
export function ticketQuery(ticket: Pick<Ticket, 'subject' | 'messages'>, limit: number, language?: string): KnowledgeQuery {
  const spoken = ticket.messages.filter((message) => message.visibility === 'public' && message.author.role !== 'system' && message.text.trim() !== '');
  let from = spoken.length;
  while (from > 0 && spoken[from - 1]!.author.role !== 'customer') from -= 1;
  const end = from;
  while (from > 0 && spoken[from - 1]!.author.role === 'customer') from -= 1;
  const parts: { text: string; weight: number }[] = [];
  const add = (text: string, weight: number): void => {
    if (text.trim() !== '') parts.push({ text: text.slice(0, MOST_CHARACTERS), weight });
  };
  spoken.slice(from, end).reverse().forEach((message, age) => add(bodyOf(message), WEIGHTS.newest * WEIGHTS.fade ** age));
  add(ticket.subject, from === 0 ? WEIGHTS.subject : WEIGHTS.oldSubject);
  const ages: Record<Message['author']['role'], number> = { customer: 0, agent: 0, system: 0 };
  for (const message of spoken.slice(0, from).reverse().slice(0, MOST_EARLIER)) {
    const { role } = message.author;
    add(bodyOf(message), (role === 'customer' ? WEIGHTS.customerBefore : WEIGHTS.agentBefore) * WEIGHTS.fade ** ages[role]);
    ages[role] += 1;
  }
  return { parts, limit, ...(language === undefined ? {} : { language }) };
}
