import type { Ticket } from '@countersign/shared/ticket/ticket';
import { isCase } from './is-case.ts';

/** Below this probability the knowledge does not cover what is asked. A case tells much beside its question, which looks uncovered and is not; a line of chat, or a question by itself, is all there is. */
const CASE_FLOOR = 0.2;
const CHAT_FLOOR = 0.52;

/** Whether what was found covers what a ticket, or a question without one, asks. */
export function isCovered(answerable: number, ticket?: Pick<Ticket, 'subject' | 'messages'>): boolean {
  return answerable >= (ticket !== undefined && isCase(ticket) ? CASE_FLOOR : CHAT_FLOOR);
}
