import { isNoName } from './is-no-name.ts';
import { isOnlyName } from './is-only-name.ts';
import { isShortWord } from './is-short-word.ts';
import { nameSpelling } from './name-spelling.ts';

const BETWEEN = /\.?[\s,;()[\]"“”„«»‹›/|]+|\.$/;
const ACCOUNT = /[.@_\d]/;

/**
 * The parts of somebody's name, spelled plainly, that stand for them, as `nameSpelling` spells them: “Jean-Luc”, “Jean”, “Luc” and “Moreau” of
 * “Dr. Jean-Luc Moreau”. A word in small letters is one only where the whole name is.
 */
export function nameParts(name: string): string[] {
  const hasCapital = /\p{Lu}/u.test(name);
  const words = name.split(BETWEEN).filter((word) => !hasCapital || !/^\p{Ll}/u.test(word));
  return words.flatMap((word) => (ACCOUNT.test(word) ? accountParts(word) : [word, ...word.split('-')])).filter((word) => /^[\p{L}\p{M}'’-]+$/u.test(word)).map((word) => nameSpelling(word).text).filter(isLongEnough);
}

/** “anna” and “moreau” of “anna.moreau@mail.example”, where the list of names knows them. */
function accountParts(word: string): string[] {
  return word.split('@')[0]!.split(/[^\p{L}\p{M}]+/u).filter((part) => isOnlyName(nameSpelling(part).text));
}

/** In scripts without capitals short words are mostly other words. */
function isLongEnough(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').length;
  return letters >= (/[\p{sc=Arab}\p{sc=Hebr}\p{sc=Thai}]/u.test(word) ? 3 : 2) && !isNoName(word) && !isShortWord(word);
}
