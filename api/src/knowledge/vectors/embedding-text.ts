import { redact } from '@countersign/shared/redaction/redact';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { openVault, type VaultSource } from '../../privacy/open-vault.ts';

/** What endpoints take of one text, by far: longer ones are cut. */
const MOST_CHARACTERS = 6_000;

/** A passage as it is embedded: its title and heading path before its words, personal details masked. Throws `RedactionError` when masking fails. */
export function embeddingText(passage: { readonly title: string; readonly heading: string; readonly text: string }, source: VaultSource): RedactedText {
  const named = [passage.title, passage.heading].filter((name) => name !== '').join(' > ');
  return redact(`${named}\n${passage.text}`.slice(0, MOST_CHARACTERS), openVault(source));
}
