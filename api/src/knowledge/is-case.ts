import type { Ticket } from '@countersign/shared/ticket/ticket';
import { bodyOf } from './message-body.ts';

/** A customer's message of more words than this is a letter, not a line of chat. */
const LETTER = 25;

/**
 * Whether a ticket is a case: one matter under a subject, told in letters. A chat goes from question to question in single lines,
 * whatever its subject.
 */
export function isCase({ subject, messages }: Pick<Ticket, 'subject' | 'messages'>): boolean {
  return subject.trim() !== '' && messages.slice(-40).some((message) => message.author.role === 'customer' && bodyOf(message).split(/\s+/).length > LETTER);
}
