import { splitWords, type Word } from './split-words.ts';

/** A term of a list found in a text. */
export interface FoundTerm {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

interface Term {
  readonly group: string;
  readonly parts: readonly { readonly word: string; readonly isStem: boolean }[];
}

const keyLength = 2;

/**
 * Makes lists of terms ready to search. A term is one or more words as they are written; a `*` at a word's end takes any ending.
 * Searching looks at each word of the text once, however long the lists are, and gives the longest term at a place.
 */
export function termFinder(lists: Readonly<Record<string, readonly string[]>>): (words: readonly Word[]) => FoundTerm[] {
  const byKey = new Map<string, Term[]>();
  for (const [group, terms] of Object.entries(lists)) {
    for (const written of terms) {
      const parts = splitWords(written).map(({ text, end }) => ({ word: text, isStem: written[end] === '*' }));
      const key = parts[0]!.word.slice(0, keyLength);
      byKey.set(key, [...(byKey.get(key) ?? []), { group, parts }]);
    }
  }
  for (const terms of byKey.values()) terms.sort((one, other) => other.parts.length - one.parts.length);
  return (words) => {
    const found: FoundTerm[] = [];
    for (let index = 0; index < words.length; index++) {
      const term = byKey.get(words[index]!.text.slice(0, keyLength))?.find(({ parts }) => parts.every((part, offset) => isMet(part, words[index + offset])));
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
