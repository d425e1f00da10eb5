import type { KnowledgeQuery } from './knowledge-index.ts';
import { searchWords } from './search-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord, weakWords } from './stop-words.ts';

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
  const asked = new Map<string, AskedStem>();
  for (const part of query.parts) {
    for (const word of searchWords(part.text, language).slice(0, MOST_WORDS_A_PART)) {
      if (isStopWord(word, language)) continue;
      const stem = stemWord(word, language);
      const weight = part.weight * (weakWords.has(word) ? WEAK : 1);
      if (weight > (asked.get(stem)?.weight ?? 0)) asked.set(stem, { stem, weight, word });
    }
  }
  return [...asked.values()];
}
