import type { AssistRequest } from '@countersign/shared/assist/assist-request';
import type { FrameWords } from './frame-words.ts';

const MOST_NAMED = 3;

/** The requester's other recent tickets in one line; empty when there are none. */
export function otherTicketsLine(others: AssistRequest['otherTickets'], words: FrameWords): string {
  if (others === undefined || others.length === 0) return '';
  const count = others.length === 1 ? words.otherTicket : words.otherTickets.replace('{count}', String(others.length));
  const named = others.slice(0, MOST_NAMED).map(({ id, subject, status }) => [`#${id}`, subject.trim().slice(0, 80), status ? `(${status})` : ''].filter((part) => part !== '').join(' '));
  return `${count}: ${named.join(', ')}${others.length > MOST_NAMED ? ', …' : ''}`;
}
