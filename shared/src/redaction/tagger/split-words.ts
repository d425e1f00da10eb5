/** A word, number or sign of a text and where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A line begins with it. */
  readonly opensLine: boolean;
  /** White space stands before it, or the text begins with it. */
  readonly isApart: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*|\d+|[^\s\p{L}\d]/gu;

/** The words of a text in order; a possessive `'s` is signs of its own. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const gap = text.slice(last, start);
    last = start + match[0].length;
    words.push({ start, end: last, text: match[0], opensLine: words.length === 0 || gap.includes('\n'), isApart: words.length === 0 || gap !== '' });
  }
  return words;
}
