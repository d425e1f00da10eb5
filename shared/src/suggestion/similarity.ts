import { bodyText } from './body-text.ts';

/** `survived`: share of the draft's characters still in the sent text; `added`: share of the sent text's characters that are not from the draft. */
export interface Survival {
  readonly survived: number;
  readonly added: number;
}

/** Words compared on each side; a longer text is measured over its first words. */
const MOST_WORDS = 10_000;
const WORD = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/**
 * How much of a draft survived in the reply that was sent. Both are plain text (HTML goes through `htmlToText` first).
 * Greeting, sign-off, signature and quoted trail are removed and the spelling folded, then the heaviest common subsequence
 * over words is found, a word weighing its characters. A word is a run of letters and digits, one punctuation mark, or one
 * sign of a script without blanks. At most 10,000 words a side are compared: 10,000 by 10,000 words without a common start or
 * end is the slowest case, 10⁸ steps in two rows of memory.
 */
export function measureSurvival(draft: string, sent: string): Survival {
  const before = bodyText(draft).match(WORD) ?? [];
  const after = bodyText(sent).match(WORD) ?? [];
  const draftLength = weigh(before);
  const sentLength = weigh(after);
  const kept = heaviestCommon(before.slice(0, MOST_WORDS), after.slice(0, MOST_WORDS));
  return {
    survived: draftLength === 0 ? 0 : kept / draftLength,
    added: sentLength === 0 ? 0 : 1 - kept / sentLength,
  };
}

function weigh(words: readonly string[]): number {
  return words.slice(0, MOST_WORDS).reduce((sum, word) => sum + word.length, 0);
}

function heaviestCommon(before: readonly string[], after: readonly string[]): number {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const ends = weigh(before.slice(0, start)) + weigh(before.slice(before.length - end));
  return ends + heaviestBetween(before.slice(start, before.length - end), after.slice(start, after.length - end));
}

function heaviestBetween(before: readonly string[], after: readonly string[]): number {
  if (before.length === 0 || after.length === 0) return 0;
  const numbers = new Map<string, number>();
  const number = (word: string): number => numbers.get(word) ?? (numbers.set(word, numbers.size), numbers.size - 1);
  const columns = Int32Array.from(after, number);
  let above = new Int32Array(columns.length + 1);
  let row = new Int32Array(columns.length + 1);
  for (const word of before) {
    const wanted = number(word);
    const weight = word.length;
    let best = 0;
    for (let column = 0; column < columns.length; column++) {
      const up = above[column + 1]!;
      if (up > best) best = up;
      if (columns[column] === wanted) {
        const through = above[column]! + weight;
        if (through > best) best = through;
      }
      row[column + 1] = best;
    }
    [above, row] = [row, above];
  }
  return above[columns.length]!;
}
