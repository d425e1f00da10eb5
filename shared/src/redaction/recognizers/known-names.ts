import { escapePattern } from '../../text/escape-pattern.ts';
import { isNoName } from '../names/is-no-name.ts';
import { isOnlyName } from '../names/is-only-name.ts';
import { isShortWord } from '../names/is-short-word.ts';
import { lookUpName } from '../names/look-up-name.ts';
import { COMMON } from '../names/name-bits.ts';
import { nameParts } from '../names/name-parts.ts';
import { nameSpelling } from '../names/name-spelling.ts';
import { plainSpelling } from '../plain-spelling.ts';
import type { RedactionSpan } from '../redacted-text.ts';
import { wholeWords } from './whole-words.ts';

/** Letters of scripts without blanks between words, though a name may have them. */
const BEFORE_NO_BLANK = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

interface Sought {
  readonly patterns: readonly RegExp[];
  /** Whether words that stand in small letters are the name all the same. */
  isNameInSmall(words: string): boolean;
}

const compiled = new WeakMap<readonly string[], readonly Sought[]>();

/**
 * Names known from the ticket, in any script and with or without accents: the whole name in any case, and each of its parts where it has a capital
 * or is nothing but a name. A whole name of one word that is an ordinary word as well needs the capital too.
 */
export function findKnownNames(text: string, names: readonly string[]): RedactionSpan[] {
  let sought = compiled.get(names);
  if (sought === undefined) compiled.set(names, sought = compile(names));
  if (sought.length === 0) return [];
  const { text: spelled, rawAt } = nameSpelling(text);
  return sought.flatMap(({ patterns, isNameInSmall }) => patterns.flatMap((pattern) => [...spelled.matchAll(pattern)]).flatMap(({ 0: match, index }) => {
    const start = rawAt(index);
    if (/^\p{Ll}/u.test(text.slice(start, start + 2)) && !isNameInSmall(match)) return [];
    const last = rawAt(index + match.length - 1) + 1;
    const end = last + /^\p{M}*/u.exec(text.slice(last, last + 8))![0].length;
    return [{ type: 'PERSON', start, end, score: 1, explanation: 'a name known from the ticket' }];
  }));
}

function compile(names: readonly string[]): Sought[] {
  const known = names.map((name) => plainSpelling(name.normalize('NFC')).text.trim());
  const wholes = known.map((name) => nameSpelling(name).text.replace(/^[\s.-]+|[\s.-]+$/g, '')).filter(isTelling);
  return [
    { words: wholes, isNameInSmall: (words: string) => (lookUpName(words) & COMMON) === 0 },
    { words: known.flatMap(nameParts), isNameInSmall: isOnlyName },
  ].filter(({ words }) => words.length > 0).map(({ words, isNameInSmall }) => ({ patterns: wholeWords(new Set(words), inAnyBlanks), isNameInSmall }));
}

function isTelling(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}\p{N}']+/u).filter((word) => /\p{L}/u.test(word));
  return words.join('').length >= 2 && !words.every(isNoName) && !(words.length === 1 && isShortWord(words[0]!));
}

function inAnyBlanks(words: string): string {
  return escapePattern(words).replace(/(?:\\\.|[\s-])+/g, (signs, at: number, all: string) => (signs.includes('.') ? '[.\\s-]*' : BEFORE_NO_BLANK.test(all.slice(at + signs.length)) ? '\\s*' : '[\\s-]+'));
}
