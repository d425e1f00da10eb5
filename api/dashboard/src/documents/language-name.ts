const names = new Intl.DisplayNames(undefined, { type: 'language', fallback: 'code' });

/** `German`, `English (US)`; what is no language stays as it is, and none is nothing. */
export function languageName(code: string): string {
  if (code === '') return '';
  try {
    return names.of(code) ?? code;
  } catch {
    // Not a language tag: a source may write anything.
    return code;
  }
}
