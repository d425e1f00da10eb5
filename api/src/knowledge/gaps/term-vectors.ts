import { stemWord } from '../index/stem-word.ts';
import { stopWords, weakWords } from '../index/stop-words.ts';
import { wordsOf } from '../index/words-of.ts';

/** A text as its telling stems: each one's share of a vector of length 1. */
export type TermVector = ReadonlyMap<string, number>;

export interface SpokenText {
  readonly text: string;
  readonly language: string;
}

const MASKED = /\[[A-Z_]+_\d+\]/g;

/** The stems of a text that carry its topic, in order; masked details, courtesy and little words are none. */
export function tellingStems({ text, language }: SpokenText): string[] {
  const own = language.slice(0, 2);
  const stops = stopWords[own] ?? stopWords.en!;
  return wordsOf(text.replace(MASKED, ' ')).filter((word) => word.length > 1 && !stops.has(word) && !weakWords.has(word) && !/^\d{4,}$/.test(word)).map((word) => stemWord(word, own));
}

/**
 * TF-IDF vectors of texts: 1 + ln tf, times ln(1 + N / df) over these very texts, scaled to length 1. A text without a
 * telling word has an empty vector and is like no other.
 */
export function termVectors(texts: readonly SpokenText[]): TermVector[] {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const stem of tellingStems(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  });
  const spread = new Map<string, number>();
  for (const counts of counted) for (const stem of counts.keys()) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return counted.map((counts) => {
    const weights = [...counts].map(([stem, count]) => [stem, (1 + Math.log(count)) * Math.log(1 + texts.length / spread.get(stem)!)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  });
}

/** Cosine of two vectors of length 1: 0 for no common stem, 1 for the same words. */
export function likeness(one: TermVector, other: TermVector): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of few) sum += weight * (many.get(stem) ?? 0);
  return sum;
}
