import { compoundParts } from './compound-parts.ts';
import { spelledWord } from './spelled-word.ts';
import { wordsOf } from './words-of.ts';

/** The words under which a text is found: those of `wordsOf`, and after a German compound what it is made of. */
export function searchWords(text: string, language: string): string[] {
  const words = wordsOf(text);
  return language === 'de' ? words.flatMap((word) => [word, ...partsOf(word, language)]) : words;
}

/** What a compound is made of, however its umlauts are written; nothing in languages that write such words apart. */
export function partsOf(word: string, language: string): readonly string[] {
  return language === 'de' ? compoundParts(spelledWord(word, language)) : [];
}
