import { splitWords, type Word } from './split-words.ts';

/** A term of a list found in a text. */
export interface FoundTerm {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

interface Term {
  readonly group: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly parts: readonly { readonly word: string; readonly isStem: boolean }[];
}

const keyLength = 2;
const CLAUSE_BEFORE = /(?:^|[.!?,;:–—\n(¡¿])[^\S\n]*(?:(?:please|just|now|so|then|and|well|bitte|und|et|y|e|por\s+favor)[^\S\n]+){0,2}$/iu;
const CLAUSE_BEHIND = /^\s*(?:[.!?,;:…–—)]|$)/u;
const furthestBack = 40;

/**
 * Makes lists of terms ready to search. A term is one or more words as they are written; a `*` at a word's end takes any ending,
 * a `^` before the term asks it to open a clause, as an order does, and a `$` behind it to close one.
 * Searching looks at each word of the text once, however long the lists are, and gives the longest term at a place.
 */
export function termFinder(lists: Readonly<Record<string, readonly string[]>>): (judged: { readonly text: string; readonly words: readonly Word[] }) => FoundTerm[] {
  const byKey = new Map<string, Term[]>();
  for (const [group, terms] of Object.entries(lists)) {
    for (const written of terms) {
      const parts = splitWords(written).map(({ text, end }) => ({ word: text, isStem: written[end] === '*' }));
      const key = parts[0]!.word.slice(0, keyLength);
      byKey.set(key, [...(byKey.get(key) ?? []), { group, parts, opens: written.startsWith('^'), closes: written.endsWith('$') }]);
    }
  }
  for (const terms of byKey.values()) terms.sort((one, other) => other.parts.length - one.parts.length);
  return ({ text, words }) => {
    const found: FoundTerm[] = [];
    for (let index = 0; index < words.length; index++) {
      const term = byKey.get(words[index]!.text.slice(0, keyLength))?.find(({ parts, opens, closes }) => parts.every((part, offset) => isMet(part, words[index + offset]))
        && (!opens || CLAUSE_BEFORE.test(text.slice(Math.max(0, words[index]!.start - furthestBack), words[index]!.start)))
        && (!closes || CLAUSE_BEHIND.test(text.slice(words[index + parts.length - 1]!.end, words[index + parts.length - 1]!.end + furthestBack))));
      if (term === undefined) continue;
      found.push({ group: term.group, start: words[index]!.start, end: words[index + term.parts.length - 1]!.end });
      index += term.parts.length - 1;
    }
    return found;
  };
}

function isMet({ word, isStem }: Term['parts'][number], found: Word | undefined): boolean {
  return found !== undefined && (isStem ? found.text.startsWith(word) : found.text === word);
}
