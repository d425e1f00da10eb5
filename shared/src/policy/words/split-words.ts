/** A word of a text in lower case, and where it stands in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits; apostrophes, hyphens and blanks part words. Linear in the text's length. */
export function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ text: match[0].normalize('NFC').toLowerCase(), start: match.index, end: match.index + match[0].length }));
}
