import { writingLanguage, writingWords, type WritingWords } from './writing-words.ts';

/** Something the agent should know of a result, without its words: `count` sentences, or a `language` (ISO 639-1). */
export type WritingNote =
  | { readonly says: 'left-out' | 'withheld'; readonly count: number }
  | { readonly says: 'no-dictionary'; readonly language: string }
  | { readonly says: Exclude<keyof WritingWords, 'left-out' | 'left-out-one' | 'withheld' | 'withheld-one' | 'no-dictionary'> };

/** A note in a sentence of the reader's language. */
export function sayNote(note: WritingNote, locale: string | undefined): string {
  const words = writingWords(locale);
  if ('count' in note) return note.count === 1 ? words[`${note.says}-one`] : words[note.says].replace('{count}', String(note.count));
  if (!('language' in note)) return words[note.says];
  const name = note.language === 'und' ? undefined : new Intl.DisplayNames([writingLanguage(locale)], { type: 'language' }).of(note.language);
  return words[note.says].replace(' ({language})', () => (name === undefined ? '' : ` (${name})`));
}
