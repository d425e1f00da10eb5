import { splitSentences } from '@countersign/shared/text/sentences';
import { ownWords } from './own-words.ts';
import { sureLanguage } from './sure-language.ts';
import { withoutCourtesy } from './without-courtesy.ts';

const MOST_CHARACTERS = 3000;
/** A shorter sentence is read together with what is unclear beside it. */
const FEWEST_LETTERS = 12;
/** What a second language must have to be believed. */
const LEAST_SHARE = 0.15;
const LEAST_LETTERS = 12;
/** Words that begin small; German writes its nouns large. */
const LEAST_PLAIN_WORDS = 2;

/** The languages of a text's own words by their share of its letters, most first; `main` alone where the text is short or in one language. */
export function detectLanguages(text: string, main: string): { language: string; share: number }[] {
  const letters = new Map<string, number>();
  for (const { language, count } of judged(ownWords(text).slice(0, MOST_CHARACTERS), main)) letters.set(language, (letters.get(language) ?? 0) + count);
  const total = [...letters.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return /\p{L}/u.test(text) ? [{ language: main, share: 1 }] : [];
  const kept = [...letters].filter(([language, count]) => language === main || (count / total >= LEAST_SHARE && count >= LEAST_LETTERS));
  const sum = kept.reduce((all, [, count]) => all + count, 0);
  return sum === 0 ? [{ language: main, share: 1 }] : kept.map(([language, count]) => ({ language, share: Number((count / sum).toFixed(2)) })).sort((one, other) => other.share - one.share);
}

/** Each sentence by its own language; what is unclear is read together, and taken for `main` where that doesn't help. */
function judged(text: string, main: string): { language: string; count: number }[] {
  const found: { language: string; count: number }[] = [];
  let unclear = '';
  const tell = (words: string): boolean => {
    const count = lettersIn(words);
    const language = count < FEWEST_LETTERS ? undefined : sureLanguage(words, main);
    if (language === undefined || (language !== main && isNames(words, language))) return false;
    found.push({ language, count });
    return true;
  };
  const close = (): void => {
    if (unclear !== '' && !tell(unclear)) found.push({ language: main, count: lettersIn(unclear) });
    unclear = '';
  };
  for (const { text: sentence } of splitSentences(text)) {
    const words = withoutCourtesy(sentence);
    if (tell(words)) close();
    else unclear = `${unclear} ${words}`;
  }
  close();
  return found;
}

/** A sentence of nearly no words but names, such as those of products, is in no language. */
function isNames(words: string, language: string): boolean {
  const plain = words.match(/(?<![\p{L}\p{N}])\p{Ll}/gu)?.length ?? 0;
  return /^[\p{Script=Latin}\P{L}]*$/u.test(words) && plain < (language === 'de' ? 1 : LEAST_PLAIN_WORDS);
}

/** A sign of Chinese, Japanese or Korean says as much as about three letters. */
function lettersIn(text: string): number {
  return (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);
}
