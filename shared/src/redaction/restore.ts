import { TOKEN } from './recognizers/token-shape.ts';
import type { TokenVault } from './redacted-text.ts';

/**
 * Puts the raw values back in one sentence or text. A token the vault never handed out stays as it is and is reported in
 * `unknown`; a token that was dropped does no harm. Values are not read again, so a value that looks like a token stays it.
 */
export function restore(text: string, vault: TokenVault): { text: string; unknown: string[] } {
  const unknown = new Set<string>();
  const restored = text.replace(TOKEN, (token) => {
    const value = vault.valueOf(token);
    if (value === undefined) unknown.add(token);
    return value ?? token;
  });
  return { text: restored, unknown: [...unknown] };
}
