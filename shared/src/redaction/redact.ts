import { findTokens } from './find-tokens.ts';
import { maskRepeated } from './mask-repeated.ts';
import type { RedactedText, RedactionSpan, TokenVault } from './redacted-text.ts';
import { RedactionError } from './redaction-error.ts';

/**
 * Replaces every personal detail that the vault finds by its tokens, and what it found before wherever it stands again. Fails closed:
 * when any recogniser fails or takes too long, it throws `RedactionError` and gives no text at all.
 * `find`: how details are found, where that is not as the vault does.
 */
export function redact(text: string, vault: TokenVault, find: (text: string) => readonly RedactionSpan[] = vault.find): RedactedText {
  try {
    let from = 0;
    const pieces: { readonly kept: string; readonly token: string }[] = [];
    for (const { start, end, type } of find(text)) {
      pieces.push({ kept: text.slice(from, start), token: vault.tokenFor(type, text.slice(start, end)) });
      from = end;
    }
    pieces.push({ kept: text.slice(from), token: '' });
    const masked = pieces.map(({ kept, token }) => maskRepeated(kept, vault) + token).join('');
    for (const { words, isOurs } of findTokens(masked)) if (!isOurs) vault.noteTyped(words);
    return masked as RedactedText;
  } catch (cause) {
    throw new RedactionError(cause);
  }
}
