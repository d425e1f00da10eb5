import type { Finding } from '@countersign/shared/policy/finding';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { findInjection } from '../injection/find-injection.ts';

const NEWEST_MESSAGES = 20;
const MOST_FINDINGS = 10;

/** Text in a ticket that tries to steer a model. It is shown to the agent and changes nothing. Offsets count in the message's text. */
export function detectInjection(ticket: Ticket): Finding[] {
  const read = ticket.messages.slice(-NEWEST_MESSAGES).filter(({ author }) => author.role === 'customer');
  return read.flatMap(({ id, text }) => findInjection(text, id).map((finding): Finding => ({ ...finding, on: 'message', messageId: id }))).slice(0, MOST_FINDINGS);
}
