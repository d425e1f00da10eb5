import { commonMisspelling } from './common-misspellings.ts';

/** A word of a text and where it stands, in UTF-16 units. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const MARKED = /\bwww\.\S+|\{\{[^{}]*\}\}|\[[A-Z][A-Z_ ]*\d*\]|`[^`]*`/gu;
/** An address, a path, a code or a name with a sign before it, of what stands between two spaces. */
const NO_WORD = /^[#@/\\].|.@.|[\d_\\/=<>]/u;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * The words that may be judged: no names, product words, codes, addresses, placeholders or abbreviations. `known`: words of the
 * ticket, the knowledge and people, which are right as they are written there.
 */
export function checkableWords(text: string, known: (word: string) => boolean, language: string): TextWord[] {
  const blank = (part: string): string => ' '.repeat(part.length);
  const plain = text.replace(MARKED, blank).replace(/\S+/gu, (part) => (NO_WORD.test(part) ? blank(part) : part));
  const found: TextWord[] = [];
  for (const match of plain.matchAll(WORD)) {
    const [word] = match;
    const isShouted = word.length > 1 && word === word.toUpperCase();
    const isMixed = /\p{Ll}\p{Lu}/u.test(word);
    const opensSentence = /(?:^|[.!?:…]["'”’)]*\s+|\n\s*|[«„“"(]\s?)$/u.test(plain.slice(Math.max(0, match.index - 8), match.index));
    const isName = /^\p{Lu}/u.test(word) && !opensSentence && language !== 'de';
    const right = commonMisspelling(word.toLowerCase(), language);
    if (word.length < 3 && right === undefined || isShouted || isMixed || isName && !/^\p{Lu}\p{Ll}/u.test(right ?? '') || known(word)) continue;
    found.push({ word, start: match.index, end: match.index + word.length });
  }
  return found;
}
