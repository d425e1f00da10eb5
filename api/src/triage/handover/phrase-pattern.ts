import { foldText } from '../fold-text.ts';
import { phraseTokens } from './phrase-tokens.ts';

const LETTER = 'a-zß';
const GAP = '[^.?!\\n]{0,40}?';
const OPTIONAL = /^\((?!\?)(?:[^()]|\([^()]*\))*\)\?$/;
const GROUP = /(?<!\\)\((?!\?)/g;

/**
 * One pattern for phrases in the notation of `SignalWords`, for folded text; it finds whole words.
 * Words stand at most a few spaces apart: what looks behind for more would read a long blank again from each of its places.
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  const any = phrases.map((phrase) => compile(foldText(phrase))).join('|').replaceAll('\\s+', '\\s{1,9}').replaceAll('\\s*', '\\s{0,9}');
  return new RegExp(`(?<![${LETTER}0-9])(?:${any})(?![${LETTER}0-9])`, 'g');
}

/** A phrase of the workspace's own as one that stands for nothing but itself. */
export function literalPhrase(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '.' : `\\${sign}`));
}

function compile(phrase: string): string {
  const tokens = phraseTokens(phrase);
  let pattern = '';
  tokens.forEach((token, position) => {
    const isLast = position === tokens.length - 1;
    if (token === '…') pattern += `(?![${LETTER}])${GAP}(?<![${LETTER}])`;
    else if (OPTIONAL.test(token) && !isLast) pattern += `(?:${piece(token.slice(0, -1))}\\s+)?`;
    else pattern += piece(token) + (isLast || tokens[position + 1] === '…' ? '' : '\\s+');
  });
  return pattern;
}

function piece(token: string): string {
  return token.replace(GROUP, '(?:').replaceAll(' ', '\\s+').replaceAll('*', `[${LETTER}]*`);
}
