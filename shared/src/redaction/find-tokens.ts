import { TOKEN } from './recognizers/token-shape.ts';

const BRACKETED = String.raw`\\?[\[［【]\s{0,3}(?<name>[A-Za-z](?:[A-Za-z]|\\?[_\s\-]){0,40}?)(?:\\?[_\s#:\-]){0,4}0{0,6}(?<number>\d{1,6})\s{0,3}\\?[\]］】]`;
const BARE = String.raw`(?<![\p{L}\p{N}_])(?<bareName>[A-Z][A-Z_]{0,30})_0{0,6}(?<bareNumber>\d{1,6})(?![\p{L}\p{N}_])`;
const MISSPELLED = new RegExp(`${BRACKETED}|${BARE}`, 'gu');

/** Words that are one of our tokens, or that read as one in another spelling: other case, blanks, hyphens, brackets lost or escaped. */
export interface TokenLike {
  readonly start: number;
  readonly words: string;
  readonly isOurs: boolean;
  /** How we would write it. */
  readonly token: string;
  readonly type: string;
}

/** Every such place of a text, apart from each other and in reading order. Where a token stands as we write it, nothing around it counts. */
export function findTokens(text: string): TokenLike[] {
  if (!/\d/.test(text)) return [];
  const found: TokenLike[] = [];
  let from = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    found.push(...misspelled(text.slice(from, index), from), { start: index, words: token, isOurs: true, token, type: token.slice(1, token.lastIndexOf('_')) });
    from = index + token.length;
  }
  return [...found, ...misspelled(text.slice(from), from)];
}

function misspelled(text: string, offset: number): TokenLike[] {
  return [...text.matchAll(MISSPELLED)].map(({ 0: words, index, groups = {} }) => {
    const type = (groups['name'] ?? groups['bareName'] ?? '').toUpperCase().replace(/[^A-Z]+/g, '_').replace(/_+$/, '');
    return { start: offset + index, words, isOurs: false, token: `[${type}_${groups['number'] ?? groups['bareNumber']}]`, type };
  });
}
