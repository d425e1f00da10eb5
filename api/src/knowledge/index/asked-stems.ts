import type { KnowledgeQuery } from './knowledge-index.ts';
import { stemWord } from './stem-word.ts';
import { stopWords, weakWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** A stem that a query asks for. */
export interface AskedStem {
  readonly stem: string;
  readonly weight: number;
  /** A word that it was said with. */
  readonly word: string;
}

/** What words nearly every message holds count. */
const WEAK = 0.25;
const MOST_WORDS_A_PART = 400;

/** The stems of a query in a language, each with the weight of the heaviest part that says it; stop words left out. */
export function askedStems(query: KnowledgeQuery, language: string): AskedStem[] {
  const stops = stopWords[language] ?? stopWords.en!;
  const asked = new Map<string, AskedStem>();
  for (const part of query.parts) {
    for (const word of wordsOf(part.text).slice(0, MOST_WORDS_A_PART)) {
      if (stops.has(word)) continue;
      const stem = stemWord(word, language);
      const weight = part.weight * (weakWords.has(word) ? WEAK : 1);
      if (weight > (asked.get(stem)?.weight ?? 0)) asked.set(stem, { stem, weight, word });
    }
  }
  return [...asked.values()];
}
