import { findTokens } from './find-tokens.ts';
import type { TokenVault } from './redacted-text.ts';
import { translatedTypes } from './translated-types.ts';

/**
 * Puts the raw values back in a text that a model wrote, also where it spelled a token in another case, with blanks, without its
 * brackets or in braces, and, where what it read is known, under a translated name. A token that was made up, or does not stand in
 * `shown` (what this model read), stays as it is and is reported in `unknown`; a token that was dropped does no harm. Values are not
 * read again, so a value that looks like a token stays it.
 */
export function restore(text: string, vault: TokenVault, shown?: ReadonlySet<string>): { text: string; unknown: string[] } {
  const unknown = new Set<string>();
  let from = 0;
  let restored = '';
  for (const { start, words, isOurs, token, type } of findTokens(text)) {
    if (!isOurs && vault.wasTyped(words)) continue;
    const own = shown === undefined || vault.has(type) ? undefined : translatedTypes.get(type);
    const meant = own === undefined ? token : token.replace(type, own);
    const value = vault.valueOf(meant);
    if (value !== undefined && (shown === undefined || shown.has(meant))) {
      const end = start + words.length;
      let braces = 0;
      while (!isOurs && braces < 2 && text[start - 1 - braces] === '{' && text[end + braces] === '}') braces += 1;
      restored += text.slice(from, start - braces) + value;
      from = end + braces;
    } else if (isOurs || vault.has(own ?? type)) unknown.add(words);
  }
  return { text: restored + text.slice(from), unknown: [...unknown] };
}
