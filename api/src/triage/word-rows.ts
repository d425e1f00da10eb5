import { wordVectors } from '../words/word-vectors.ts';
import { wordDirection } from './word-direction.ts';

/** The places of rows before those of words: the edge of a text, and words that have none. */
export const EDGE = 0;
export const OTHER_WORD = 1;

const SPREAD = 0.35;
const UNKNOWN_SPREAD = 0.12;
/** From so many texts on, a word that only one text has has no rows of its own. */
const MANY_TEXTS = 300;

/** A place among rows for each word that has one, after those of the edge of a text and of other words. */
export function placeWords(rows: readonly { readonly words: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of rows) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count > 1 || rows.length < MANY_TEXTS);
  return new Map(kept.map(([word], at) => [word, OTHER_WORD + 1 + at]));
}

/**
 * Fills the rows of each word for so many units with what it is worth as the first and as the second of a pair before anything was learned: words used
 * alike start alike. Gives the rows, of both side by side, that any word's direction makes such rows of.
 */
export function startRows(places: ReadonlyMap<string, number>, { first, second }: { readonly first: Float32Array; readonly second: Float32Array }, units: number, random: () => number): Float32Array {
  const { dimensions } = wordVectors();
  const unlearned = Float32Array.from({ length: dimensions * 2 * units }, () => (random() - 0.5) * SPREAD);
  for (const [word, place] of places) {
    const direction = wordDirection(word);
    for (const [rows, offset] of [[first, 0], [second, units]] as const) {
      const row = rows.subarray(place * units, (place + 1) * units);
      if (direction === undefined) for (let unit = 0; unit < units; unit += 1) row[unit] = (random() - 0.5) * UNKNOWN_SPREAD;
      else for (let at = 0; at < dimensions; at += 1) for (let unit = 0, from = at * 2 * units + offset; unit < units; unit += 1) row[unit]! += direction[at]! * unlearned[from + unit]!;
    }
  }
  return unlearned;
}
