/** The likely languages of a help desk; a short text is only believed to be another one when nothing here comes close. */
export const commonLanguages: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl']);
