import type { TokenVault } from './redacted-text.ts';

/** Shorter values stand in a text by chance. */
const LEAST_REPEATED = 6;

/** A text in which every detail that the vault has a token for is masked wherever it stands: recognisers may see one in one place and miss it in another. */
export function maskRepeated(text: string, vault: TokenVault): string {
  if (text.length < LEAST_REPEATED) return text;
  let masked = text;
  for (const { type, value } of vault.details()) if (value.length >= LEAST_REPEATED && type !== 'TEXT' && masked.includes(value)) masked = masked.replaceAll(value, () => vault.tokenFor(type, value));
  return masked;
}
