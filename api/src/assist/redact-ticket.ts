import { redactAll } from '@countersign/shared/redaction/redact-all';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { RedactedTicket } from '../engines/engine.ts';
import { openVault, type VaultSource } from '../privacy/open-vault.ts';
import { peopleOf } from '../privacy/people-of.ts';
import { withinTime } from '../privacy/within-time.ts';
import { readThread } from '../triage/read-thread.ts';

/** Masks what a model may read: the subject and the newest messages within the reading bound. `null` when masking failed or hung, so that nothing leaves. `names`: others to mask. */
export function redactTicket(ticket: Ticket, source: VaultSource, names: readonly string[] = []): RedactedTicket | null {
  const vault = openVault(source, [...peopleOf(ticket), ...names], ticket);
  try {
    const { messages } = readThread(ticket);
    const [subject, ...texts] = withinTime(() => redactAll([ticket.subject.slice(0, 1000), ...messages.map(({ body }) => body)], vault));
    return { subject: subject!, messages: messages.map(({ message }, position) => ({ role: message.author.role, visibility: message.visibility, at: message.at, text: texts[position]! })), vault };
  } catch (error) {
    if (error instanceof RedactionError) return null;
    throw error;
  }
}
