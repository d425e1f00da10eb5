/** "Portuguese" for `pt`; `null` where the language isn't known. */
export function nameLanguage(code: string): string | null {
  if (code === '' || code === 'und') return null;
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code);
    return name ?? null;
  } catch {
    // The code is no BCP 47 tag, so it has no name.
    return null;
  }
}
