import { moodOfWord } from '../words/mood-of-word.ts';
import { claimWords, type ClaimWord } from './claim-words.ts';
import { wordRelations } from './word-relations.ts';

/** A passage made ready for comparing claims with it. Places count words. */
export interface PassageWords {
  readonly words: readonly ClaimWord[];
  readonly forms: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where words stand that can mean the same as a stem. */
  readonly samePlaces: ReadonlyMap<string, readonly number[]>;
  readonly oppositePlaces: ReadonlyMap<string, readonly number[]>;
  /** Stems near in meaning to a word of the passage. */
  readonly near: ReadonlySet<string>;
  /** Stems more general than a word of the passage. */
  readonly general: ReadonlySet<string>;
  /** From -1, gloomy words alone, to 1, friendly words alone. */
  readonly mood: number;
  readonly denialShare: number;
}

const MOST_PLACES = 60;
const MOST_KEPT = 16;
const kept = new Map<string, PassageWords>();

/** Reads a passage; the last ones are remembered, since the sentences of a text are compared with the same. */
export function passageWords(text: string): PassageWords {
  const known = kept.get(text);
  if (known) return known;
  const passage = read(text);
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(text, passage);
  return passage;
}

function read(text: string): PassageWords {
  const words = claimWords(text);
  const places = new Map<string, number[]>();
  words.forEach(({ stem }, at) => addPlaces(places, stem, [at]));
  const samePlaces = new Map<string, number[]>();
  const oppositePlaces = new Map<string, number[]>();
  const near = new Set<string>();
  const general = new Set<string>();
  const relations = wordRelations();
  for (const [stem, at] of places) {
    const word = words[at[0]!]!;
    if (word.isStop || word.isNumber) continue;
    for (const other of relations.same(stem)) addPlaces(samePlaces, other, at);
    for (const other of relations.opposite(stem)) addPlaces(oppositePlaces, other, at);
    for (const other of relations.near(stem)) near.add(other);
    for (const other of relations.general(stem)) general.add(other);
  }
  const moods = words.map(({ text: form }) => Math.sign(moodOfWord(form))).filter((mood) => mood !== 0);
  return {
    words, forms: new Set(words.map((word) => word.text)), places, samePlaces, oppositePlaces, near, general,
    mood: moods.reduce((sum, mood) => sum + mood, 0) / Math.max(1, moods.length),
    denialShare: words.filter(({ isDenial }) => isDenial).length / Math.max(1, words.length),
  };
}

function addPlaces(map: Map<string, number[]>, stem: string, places: readonly number[]): void {
  const known = map.get(stem);
  if (!known) map.set(stem, places.slice(0, MOST_PLACES));
  else if (known.length < MOST_PLACES) known.push(...places.slice(0, MOST_PLACES - known.length));
}
