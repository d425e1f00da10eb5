import { countSmallWords, type KnownLanguage } from './count-small-words.ts';

const known = ['en', 'de', 'fr', 'es', 'pt'] as const;

/** The language of a text: the one that is told, where detectors know it, or else the one it has most small words of; English where none. */
export function languageOf(text: string, told?: string): KnownLanguage {
  const named = known.find((language) => told === language || told?.startsWith(`${language}-`));
  if (named !== undefined) return named;
  const counts = known.map((language) => countSmallWords(text, language));
  return known[counts.indexOf(Math.max(...counts))]!;
}
