import type { UnknownWord } from './spell-checker.ts';

const FEWEST_LETTERS = 5;

/**
 * The one word a misspelt word can only be: the only suggestion that differs in accents, a doubled letter or two swapped
 * neighbours; else the only one that is one letter away, first and last letters kept. `undefined` where it may be another, and where
 * only accents that somebody wrote would change: those are how another country writes it.
 */
export function confidentCorrection({ word, suggestions }: UnknownWord): string | undefined {
  const plain = word.toLowerCase();
  const near = suggestions.filter((suggestion) => !/[\s-]/.test(suggestion) && /^\p{Lu}/u.test(word) === /^\p{Lu}/u.test(suggestion) && distance(plain, suggestion.toLowerCase()) <= 1);
  const slips = near.filter((suggestion) => plain.length >= 4 && (folded(suggestion.toLowerCase()) === folded(plain) || isSwapped(plain, suggestion.toLowerCase())));
  if (isAccented(plain) && near.some((suggestion) => unaccented(suggestion.toLowerCase()) === unaccented(plain))) return undefined;
  if (slips.length > 0) return slips.length === 1 ? slips[0] : undefined;
  const [best] = suggestions;
  if (near.length !== 1 || near[0] !== best || plain.length < FEWEST_LETTERS) return undefined;
  return plain[0] === best!.toLowerCase()[0] && plain.at(-1) === best!.toLowerCase().at(-1) ? best : undefined;
}

function isSwapped(one: string, other: string): boolean {
  return one.length === other.length && one !== other && [...one].sort().join('') === [...other].sort().join('');
}

/** Without accents and doubled letters. */
function folded(text: string): string {
  return unaccented(text).replace(/(\p{L})\1/gu, '$1');
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function isAccented(text: string): boolean {
  return /\p{M}/u.test(text.normalize('NFD'));
}

/** Letters to add, take away, change or swap with a neighbour, to get from one word to the other. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 1) return 2;
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(rows[row - 1]![column]! + 1, rows[row]![column - 1]! + 1, rows[row - 1]![column - 1]! + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) cost = Math.min(cost, rows[row - 2]![column - 2]! + 1);
      rows[row]!.push(cost);
    }
  }
  return rows[one.length]![other.length]!;
}
