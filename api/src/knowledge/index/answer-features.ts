import type { Hit } from './build-index.ts';
import type { Passage } from './knowledge-index.ts';
import { inverseFrequency, stemsOf, type Postings } from './postings.ts';
import type { ResolvedQuery } from './query-terms.ts';
import { stemLanguage } from './stem-language.ts';

const HITS_READ = 4;
/** A part of a query with at least this weight is what the customer wants now. */
const WANTED = 0.65;

/** What tells whether the best hits answer a query; each in 0 to about 1. */
export type AnswerFeatures = readonly number[];

/**
 * Measures the best hits against the query: the share of its weight that the best one holds, the same of its newest part and of the
 * best four together, how many rare words that is, the rarest wanted word that is not held, the share of the best one's
 * title and heading that the query speaks of, words nobody knows, and the lead over the tenth.
 */
export function answerFeatures(hits: readonly Hit[], query: ResolvedQuery, postings: Postings, passages: readonly Passage[]): AnswerFeatures {
  const rarest = inverseFrequency(0, postings.size);
  const top = hits.slice(0, HITS_READ);
  const held = top.map(() => 0);
  const heldWanted = top.map(() => 0);
  let wanted = query.unknown;
  let union = 0;
  let rarestMissing = query.unknown > 0 ? 1 : 0;
  let matched = 0;
  for (const { term, weight } of query.terms) {
    const value = weight * postings.idf[term]!;
    if (weight >= WANTED) wanted += value;
    let isHeld = false;
    top.forEach((hit, position) => {
      if (!holds(postings, term, hit.position)) return;
      isHeld = true;
      held[position]! += value;
      if (weight >= WANTED) heldWanted[position]! += value;
      if (position === 0) matched += 1;
    });
    if (isHeld) union += value;
    else if (weight >= WANTED) rarestMissing = Math.max(rarestMissing, postings.idf[term]! / rarest);
  }
  const ideal = Math.max(query.ideal, 1e-6);
  const best = hits[0]!;
  const named = namedShare(passages[best.position]!, query, postings);
  return [
    Math.max(...held) / ideal,
    wanted > 0 ? Math.max(...heldWanted) / wanted : 0,
    union / ideal,
    Math.min(Math.max(...held) / rarest / 6, 1.5),
    rarestMissing,
    named,
    query.unknown / ideal,
    best.score - (hits[9]?.score ?? 0),
    Math.min(matched / 10, 1.5),
    best.score,
    Math.min(Math.log(1 + ideal / rarest) / 3, 1.5),
  ];
}

function namedShare(passage: Passage, query: ResolvedQuery, postings: Postings): number {
  const asked = new Set(query.terms.filter(({ weight }) => weight >= 0.3).map(({ term }) => term));
  let share = 0;
  for (const name of [passage.title, passage.heading]) {
    let all = 0;
    let said = 0;
    for (const stem of new Set(stemsOf(name, stemLanguage(passage)))) {
      const term = postings.terms.get(stem);
      if (term === undefined) continue;
      all += postings.idf[term]!;
      if (asked.has(term)) said += postings.idf[term]!;
    }
    if (all > 0) share = Math.max(share, said / all);
  }
  return share;
}

/** Whether a term stands in a unit; postings of a term are sorted by unit. */
function holds({ starts, units }: Postings, term: number, unit: number): boolean {
  let low = starts[term]!;
  let high = starts[term + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = units[middle]!;
    if (value === unit) return true;
    if (value < unit) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
