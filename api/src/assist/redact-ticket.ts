import { redact } from '@countersign/shared/redaction/redact';
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
    return withinTime(() => ({
      subject: redact(ticket.subject.slice(0, 1000), vault),
      messages: readThread(ticket).messages.map(({ message, body }) => ({ role: message.author.role, visibility: message.visibility, at: message.at, text: redact(body, vault) })),
      vault,
    }));
  } catch (error) {
    if (error instanceof RedactionError) return null;
    throw error;
  }
}
