const names = new Intl.DisplayNames(undefined, { type: 'language', fallback: 'code' });

/** `German`, `English (US)`; what is no language stays as it is, none is nothing, and one that nobody could tell says so. */
export function languageName(code: string): string {
  if (code === '') return '';
  if (code === 'und') return 'language unknown';
  try {
    return names.of(code) ?? code;
  } catch {
    // Not a language tag: a source may write anything.
    return code;
  }
}
