import type { Passage } from './knowledge-index.ts';

/** The language in which a passage is stemmed; English where it says nothing. */
export function stemLanguage(passage: Pick<Passage, 'language'>): string {
  const language = passage.language.slice(0, 2).toLowerCase();
  return language === '' || language === 'un' ? 'en' : language;
}
