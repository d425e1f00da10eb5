import type { KnowledgeQuery } from './knowledge-index.ts';
import type { NearTerms } from './near-terms.ts';
import { inverseFrequency, type Postings } from './postings.ts';
import { relatedStems } from './related-stems.ts';
import { partsOf, searchWords } from './search-words.ts';
import { stemWord } from './stem-word.ts';
import { isStopWord, stopWords, weakWords } from './stop-words.ts';

/** A term of a query as the index knows it. */
export interface QueryTerm {
  readonly term: number;
  readonly weight: number;
}

/** A query against one vocabulary: its terms, and the weight of what the vocabulary does not know. */
export interface ResolvedQuery {
  readonly terms: readonly QueryTerm[];
  /** Σ weight × idf over all words, unknown ones counted as rarest: the score of a perfect hit. */
  readonly ideal: number;
  /** The same, of unknown words alone. */
  readonly unknown: number;
}

const WEAK = 0.25;
const TYPO = 0.6;
const FOREIGN = 0.7;
/** Another word for the same matter, at most as rare as the word itself. A letter says what it is about in words enough. */
const RELATED = 0.4;
/** A word no passage holds speaks against the query being covered, but less than one it lacks: customers tell much beside the point. */
const UNKNOWN = 0.6;
const MOST_TERMS = 160;
const MOST_WORDS_A_PART = 400;

/** Turns the parts of a query into weighted terms. A word said in two parts gets the larger weight and a little of the other. */
export function resolveQuery(query: KnowledgeQuery, postings: Postings, near: NearTerms, languages: readonly string[]): ResolvedQuery {
  const own = query.language !== undefined && languages.includes(query.language) ? query.language : languages[0] ?? 'en';
  const weights = new Map<string, number>();
  for (const part of query.parts) {
    const counts = new Map<string, number>();
    for (const word of searchWords(part.text, own).slice(0, MOST_WORDS_A_PART)) if (!carriesNoTopic(word, query.language, own)) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, count] of counts) {
      const weight = part.weight * (weakWords.has(word) ? WEAK : 1) * (1 + 0.2 * Math.log(count));
      const before = weights.get(word) ?? 0;
      weights.set(word, Math.max(before, weight) + 0.3 * Math.min(before, weight));
    }
  }
  const rarest = inverseFrequency(0, postings.size);
  const terms = new Map<number, number>();
  let ideal = 0;
  let unknown = 0;
  const heaviest = [...weights].sort((one, other) => other[1] - one[1]).slice(0, MOST_TERMS);
  const parts = new Set(heaviest.flatMap(([word]) => partsOf(word, own)));
  for (const [word, weight] of heaviest) {
    const found = termsOf(word, own, languages, postings, near);
    const isSpared = found.length === 0 && (parts.has(word) ? !isKnown(word, own, postings) : partsOf(word, own).some((part) => isKnown(part, own, postings)));
    let value = found.length === 0 && !/\d/.test(word) ? weight * rarest * UNKNOWN : 0;
    if (found.length === 0 && !isSpared) unknown += value;
    for (const { term, weight: share } of found) {
      terms.set(term, Math.max(terms.get(term) ?? 0, weight * share));
      value = Math.max(value, weight * postings.idf[term]!);
    }
    if (!isSpared) ideal += value;
    for (const stem of query.isCase ? [] : relatedStems(stemWord(word, own), own)) {
      const term = postings.terms.get(stem);
      if (term !== undefined) terms.set(term, Math.max(terms.get(term) ?? 0, RELATED * Math.min(weight, value / postings.idf[term]!)));
    }
  }
  return { terms: [...terms].map(([term, weight]) => ({ term, weight })), ideal, unknown };
}

function carriesNoTopic(word: string, language: string | undefined, own: string): boolean {
  return isStopWord(word, own) || (language !== undefined && language !== own && Object.hasOwn(stopWords, language) && isStopWord(word, language));
}

/** Whether the knowledge holds a word, or another one for the same matter. */
function isKnown(word: string, language: string, { terms }: Postings): boolean {
  const stem = stemWord(word, language);
  return terms.has(stem) || relatedStems(stem, language).some((related) => terms.has(related));
}

function termsOf(word: string, own: string, languages: readonly string[], postings: Postings, near: NearTerms): QueryTerm[] {
  const found: QueryTerm[] = [];
  const first = stemWord(word, own);
  const known = postings.terms.get(first);
  if (known !== undefined) found.push({ term: known, weight: 1 });
  for (const language of languages) {
    if (language === own) continue;
    const term = postings.terms.get(stemWord(word, language));
    if (term !== undefined && term !== known) found.push({ term, weight: known === undefined ? 1 : FOREIGN });
  }
  if (found.length === 0) for (const candidate of near.near(first)) found.push({ term: postings.terms.get(candidate)!, weight: TYPO });
  return found;
}
