import type { WordVectors } from '../words/word-vectors.ts';

const SHORTENED = new Map([['can', 'can'], ['won', 'will'], ['shan', 'shall']]);

/** A word's place among the word vectors, or those of the words it is short for: “don't” is “do” and “not”, “card's” is “card”. None where it isn't known. */
export function placesOfWord(word: string, { placeOf }: WordVectors): number[] {
  const whole = placeOf(word);
  if (whole !== undefined) return [whole];
  const [bare = ''] = word.split("'");
  const said = word.endsWith("n't") ? [SHORTENED.get(bare) ?? bare.slice(0, -1), 'not'] : [bare];
  return said.flatMap((one) => placeOf(one) ?? []);
}
