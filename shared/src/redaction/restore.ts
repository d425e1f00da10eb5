import { findTokens } from './find-tokens.ts';
import type { TokenVault } from './redacted-text.ts';

/**
 * Puts the raw values back in a text that a model wrote, also where it spelled a token in another case, with blanks or without its
 * brackets. A token that was made up, or does not stand in `shown` (what this model read), stays as it is and is reported in
 * `unknown`; a token that was dropped does no harm. Values are not read again, so a value that looks like a token stays it.
 */
export function restore(text: string, vault: TokenVault, shown?: ReadonlySet<string>): { text: string; unknown: string[] } {
  const unknown = new Set<string>();
  let from = 0;
  let restored = '';
  for (const { start, words, isOurs, token, type } of findTokens(text)) {
    if (!isOurs && vault.wasTyped(words)) continue;
    const value = vault.valueOf(token);
    if (value !== undefined && (shown === undefined || shown.has(token))) {
      restored += text.slice(from, start) + value;
      from = start + words.length;
    } else if (isOurs || vault.has(type)) unknown.add(words);
  }
  return { text: restored + text.slice(from), unknown: [...unknown] };
}
