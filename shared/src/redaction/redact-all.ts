import { maskRepeated } from './mask-repeated.ts';
import { redact } from './redact.ts';
import type { RedactedText, TokenVault } from './redacted-text.ts';

/** Masks the texts of one ticket: what is recognised in a later one is masked in the earlier ones too. Throws `RedactionError`. */
export function redactAll(texts: readonly string[], vault: TokenVault): RedactedText[] {
  return texts.map((text) => redact(text, vault)).map((text) => maskRepeated(text, vault) as RedactedText);
}
