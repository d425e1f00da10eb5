import { foldWord } from '../names/fold-word.ts';
import { lookUpName } from '../names/look-up-name.ts';
import { COMMON, FIRST } from '../names/name-bits.ts';
import type { Word } from './split-words.ts';
import { wordClass } from './word-classes.ts';

/** Words that stand before things, and before a person only with a first name: the Brake, a Helm Urban, der Akku, but the John Smith account. */
const BEFORE_THINGS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the a an any this that these those each every another some my your our their its no'.split(' ')),
  de: new Set('der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner dein deine ihr ihre ihren ihrem unser unsere unseren kein keine keinen dieser diese dieses diesen diesem jeder jede jedes'.split(' ')),
};

/** Whether a word in this language stands before things: an article or the like. */
export function standsBeforeThings(word: Word, language: string): boolean {
  return BEFORE_THINGS[language]?.has(word.text.toLowerCase()) ?? false;
}

/** Whether words that read like a name are a thing by what stands around them: a month with a number or “in” beside it, an article before them, or one common word that opens a sentence and goes on in small letters. `before` and `after` are their neighbours. */
export function isThing(words: readonly Word[], before: Word | undefined, after: Word | undefined, language: string): boolean {
  const folded = foldWord(words[0]!.text);
  const bits = lookUpName(folded);
  if (words.length === 1 && /cal/.test(wordClass(folded)) && [before, after].some((one) => one !== undefined && /^(?:\d+|for|in|until|till|since|during|im|seit|bis|en|desde|em)$/i.test(one.text))) return true;
  if ((bits & FIRST) !== 0) return false;
  if (before !== undefined && standsBeforeThings(before, language)) return true;
  const opens = before === undefined || words[0]!.opensLine || /^[.!?:]$/.test(before.text);
  return language === 'en' && words.length === 1 && opens && (bits & COMMON) !== 0 && after !== undefined && /^\p{Ll}/u.test(after.text);
}
