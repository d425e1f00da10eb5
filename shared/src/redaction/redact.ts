import { findTokens } from './find-tokens.ts';
import type { RedactedText, TokenVault } from './redacted-text.ts';
import { RedactionError } from './redaction-error.ts';

/**
 * Replaces every personal detail that the vault finds by its tokens. Fails closed: when any recogniser fails or takes too long,
 * it throws `RedactionError` and gives no text at all.
 */
export function redact(text: string, vault: TokenVault): RedactedText {
  try {
    let from = 0;
    let masked = '';
    for (const { start, end, type } of vault.find(text)) {
      masked += text.slice(from, start) + vault.tokenFor(type, text.slice(start, end));
      from = end;
    }
    masked += text.slice(from);
    for (const { words, isOurs } of findTokens(masked)) if (!isOurs) vault.noteTyped(words);
    return masked as RedactedText;
  } catch (cause) {
    throw new RedactionError(cause);
  }
}
