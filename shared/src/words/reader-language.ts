/** Languages besides English in which the product speaks to whoever reads it. */
export const readerLanguages = ['de', 'fr', 'es', 'pt'] as const;
export type ReaderLanguage = (typeof readerLanguages)[number];

/** The language in which a reader with this locale (`pt-BR`) is spoken to; `undefined` where that is English. */
export function readerLanguage(locale: string | undefined): ReaderLanguage | undefined {
  const [language] = (locale ?? '').toLowerCase().split(/[-_]/);
  return readerLanguages.find((one) => one === language);
}
