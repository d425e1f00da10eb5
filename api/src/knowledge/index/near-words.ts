import { wordVectors, type WordVectors } from '../../words/word-vectors.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A stem of the knowledge that is used as an asked word is. */
export interface NearWord {
  readonly id: number;
  /** Cosine of the two words' vectors, 0.4 to 1. */
  readonly nearness: number;
}

export interface NearWords {
  /** The stems nearest to an English word, nearest first; none for a word that nobody knows or that holds a digit. */
  near(word: string): readonly NearWord[];
}

const LEAST_NEARNESS = 0.4;
const MOST_NEAR = 40;
const MOST_REMEMBERED = 5_000;
/** The commonest stems of a knowledge: the rest stands in a passage or two, and would make a look-up long. */
const MOST_STEMS = 4_000;
/** So many of a word's numbers are glanced at, by their signs alone, in four whole numbers: it spares most multiplications. */
const SIGNS = 100;
const WIDTH = 4;
/** Words whose signs differ more often, among all and among the first 64, are not near: at a cosine of 0.4 it is 37 in 100, at 0.5 it is 33, by chance 50. */
const MOST_APART = 38;
const MOST_APART_OF_HALF = 26;

/** Finds, among the stems of a knowledge (commonest first), those near to an asked word. The vectors are read at the first question, not before. */
export function createNearWords(stems: () => readonly number[], vocabulary: Vocabulary): NearWords {
  let known: { readonly ids: Uint32Array; readonly places: Uint32Array; readonly signs: Int32Array } | undefined;
  let remembered = new Map<string, readonly NearWord[]>();

  function search(word: string): NearWord[] {
    const vectors = wordVectors();
    const asked = vectors.placeOf(word);
    if (asked === undefined || /\d/.test(word)) return [];
    const { ids, places, signs } = known ??= placesOf(stems(), vocabulary, vectors);
    const own = signsOf(vectors, [asked]);
    const found: NearWord[] = [];
    for (let at = 0, from = 0; at < places.length; at += 1, from += WIDTH) {
      const half = bitsOf(own[0]! ^ signs[from]!) + bitsOf(own[1]! ^ signs[from + 1]!);
      if (half > MOST_APART_OF_HALF || half + bitsOf(own[2]! ^ signs[from + 2]!) + bitsOf(own[3]! ^ signs[from + 3]!) > MOST_APART || places[at] === asked) continue;
      const nearness = vectors.nearness(asked, places[at]!);
      if (nearness > LEAST_NEARNESS) found.push({ id: ids[at]!, nearness });
    }
    return found.sort((one, other) => other.nearness - one.nearness).slice(0, MOST_NEAR);
  }

  return {
    near(word) {
      let found = remembered.get(word);
      if (found !== undefined) return found;
      if (remembered.size >= MOST_REMEMBERED) remembered = new Map();
      remembered.set(word, (found = search(word)));
      return found;
    },
  };
}

function placesOf(stems: readonly number[], vocabulary: Vocabulary, vectors: WordVectors): { ids: Uint32Array; places: Uint32Array; signs: Int32Array } {
  const pairs = stems.flatMap((id) => {
    const place = vectors.placeOf(vocabulary.word(id)) ?? vectors.placeOf(vocabulary.stem(id));
    return place === undefined || /\d/.test(vocabulary.stem(id)) ? [] : [{ id, place }];
  }).slice(0, MOST_STEMS);
  const places = Uint32Array.from(pairs, ({ place }) => place);
  return { ids: Uint32Array.from(pairs, ({ id }) => id), places, signs: signsOf(vectors, places) };
}

/** The signs of the first numbers of words, 32 in a whole number. */
function signsOf({ dimensions, numbers }: WordVectors, places: ArrayLike<number>): Int32Array {
  const signs = new Int32Array(places.length * WIDTH);
  for (let at = 0; at < places.length; at += 1) {
    const from = places[at]! * dimensions;
    for (let sign = 0; sign < Math.min(SIGNS, dimensions); sign += 1) if (numbers[from + sign]! < 0) signs[at * WIDTH + (sign >> 5)]! |= 1 << (sign & 31);
  }
  return signs;
}

/** How many bits of a whole number are set. */
function bitsOf(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
