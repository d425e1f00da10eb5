import type { Ticket } from '@countersign/shared/ticket/ticket';
import { findWishes } from '../../knowledge/find-wishes.ts';
import { isCase } from '../../knowledge/is-case.ts';
import type { ReadThread } from '../read-thread.ts';

/** The words by which a ticket is compared with what was corrected: what is stored of a question is made of the same parts. */
export function caseWords(ticket: Ticket, thread: ReadThread): string {
  return [ticket.subject.slice(0, 200), findWishes(thread.turnText.slice(0, 4000), isCase(ticket)).wishes.join(' ').slice(0, 600)].filter((part) => part.trim() !== '').join('. ');
}
