import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { RedactedTicket } from '../engines/engine.ts';
import { readThread } from '../triage/read-thread.ts';

/** Masks what a model may read: the subject and the newest messages within the reading bound. `null` when masking failed, so that nothing leaves. */
export function redactTicket(ticket: Ticket): RedactedTicket | null {
  const vault = createTokenVault();
  const people = [ticket.requester.name, ...new Set(ticket.messages.slice(-40).map((message) => message.author.name))].filter((name) => name.trim() !== '');
  try {
    return {
      subject: redact(ticket.subject.slice(0, 1000), vault, { names: people }),
      messages: readThread(ticket).messages.map(({ message, body }) => ({ role: message.author.role, visibility: message.visibility, at: message.at, text: redact(body, vault, { names: people }) })),
      vault,
    };
  } catch (error) {
    if (error instanceof RedactionError) return null;
    throw error;
  }
}
