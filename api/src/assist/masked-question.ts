import { joinRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { RedactedTicket } from '../engines/engine.ts';

/** The subject and the customer's newest turn, masked. */
export function maskedQuestion({ subject, messages }: RedactedTicket): RedactedText {
  const spoken = messages.filter(({ visibility, role }) => visibility === 'public' && role !== 'system');
  const last = spoken.findLastIndex(({ role }) => role === 'customer');
  const before = spoken.slice(0, last + 1).findLastIndex(({ role }) => role === 'agent');
  return joinRedacted([subject, ...spoken.slice(before + 1, last + 1).map(({ text }) => text)].filter((text) => text.trim() !== ''), '\n');
}
