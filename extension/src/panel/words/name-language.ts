import { keptFormat } from './kept-format.ts';
import { readerLocale } from './reader-locale.ts';

const languageNames = keptFormat((locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([locale], options));

/** "Portuguese" for `pt`, in the reader's language; `null` where the language isn't known. */
export function nameLanguage(code: string, locale: string = readerLocale()): string | null {
  if (code === '' || code === 'und') return null;
  try {
    const name = languageNames(locale, { type: 'language', fallback: 'none' }).of(code);
    return name === undefined ? null : name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    // The code is no BCP 47 tag, so it has no name.
    return null;
  }
}
