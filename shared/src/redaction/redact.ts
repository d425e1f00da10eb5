import { findSpans, type KnownPeople } from './find-spans.ts';
import type { RedactedText, TokenVault } from './redacted-text.ts';
import { RedactionError } from './redaction-error.ts';

/**
 * Replaces every recognised personal detail, and the known people's names, by the vault's tokens. Order and tracking numbers
 * are kept. Fails closed: when any recogniser fails, it throws `RedactionError` and gives no text at all.
 */
export function redact(text: string, vault: TokenVault, known?: KnownPeople): RedactedText {
  try {
    let from = 0;
    let masked = '';
    for (const { start, end, type } of findSpans(text, known)) {
      masked += text.slice(from, start) + vault.tokenFor(type, text.slice(start, end));
      from = end;
    }
    return (masked + text.slice(from)) as RedactedText;
  } catch (cause) {
    throw new RedactionError(cause);
  }
}
