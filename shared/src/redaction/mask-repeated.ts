import { TOKEN } from './recognizers/token-shape.ts';
import type { TokenVault } from './redacted-text.ts';

/** Shorter values stand in a text by chance. */
const LEAST_REPEATED = 6;
const TOKENS = new RegExp(`(${TOKEN.source})`);

/** A text in which every detail that the vault has a token for is masked wherever it stands but in a token: recognisers may see one in one place and miss it in another. */
export function maskRepeated(text: string, vault: TokenVault): string {
  if (text.length < LEAST_REPEATED) return text;
  let masked = text;
  for (const { type, value } of vault.details()) {
    if (value.length < LEAST_REPEATED || type === 'TEXT' || !masked.includes(value)) continue;
    masked = masked.split(TOKENS).map((part, index) => (index % 2 === 1 ? part : part.replaceAll(value, () => vault.tokenFor(type, value)))).join('');
  }
  return masked;
}
