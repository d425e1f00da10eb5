import type { Hit } from './hit.ts';
import type { KnowledgeQuery, Passage } from './knowledge-index.ts';
import { namedShare } from './named-share.ts';
import { inverseFrequency, type Postings } from './postings.ts';
import type { ResolvedQuery } from './query-terms.ts';

const HITS_READ = 4;
/** A part of a query with at least this weight is what the customer wants now. */
const WANTED = 0.6;
/** Words that point at something; where nothing was named before, nobody can tell at what. */
const POINTING = /\b(?:this|that|these|those|it|its|they|them|their|he|she|his|her|him|there|ones?)\b/i;
const POINTED_AT = /\b(?:this|that|these|those|the)\s+(?!same\b|most\b|first\b)\p{L}{3,}/giu;

/** What tells whether the best hits answer a query; each in 0 to about 1. */
export type AnswerFeatures = readonly number[];

/**
 * Measures the query and its best hits: whether it points at something never named, how often it speaks of "the" something, how rare its rarest wanted word
 * is, and the rarest one that is not held; the share of its weight that the best one holds, the same of its newest part and of the best four together; how
 * many rare words that is; what passage and document give the best one, its score and its lead over the tenth; how much of its title or heading the query
 * speaks of; how many words match, how many nobody knows, and how much is asked.
 */
export function answerFeatures(hits: readonly Hit[], { parts }: KnowledgeQuery, query: ResolvedQuery, postings: Postings, passages: readonly Passage[]): AnswerFeatures {
  const rarest = inverseFrequency(0, postings.size);
  const held = { all: [0, 0, 0, 0], wanted: [0, 0, 0, 0], together: 0, matched: 0 };
  const rare = { wanted: 0, missing: query.unknown > 0 ? 1 : 0 };
  let wanted = query.unknown;
  for (const { term, weight } of query.terms) {
    const value = weight * postings.idf[term]!;
    const isWanted = weight >= WANTED;
    if (isWanted) wanted += value;
    if (isWanted) rare.wanted = Math.max(rare.wanted, postings.idf[term]! / rarest);
    let isHeld = false;
    hits.slice(0, HITS_READ).forEach((hit, position) => {
      if (!holds(postings, term, hit.position)) return;
      isHeld = true;
      held.all[position]! += value;
      if (isWanted) held.wanted[position]! += value;
      if (position === 0) held.matched += 1;
    });
    if (isHeld) held.together += value;
    else if (isWanted) rare.missing = Math.max(rare.missing, postings.idf[term]! / rarest);
  }
  const ideal = Math.max(query.ideal, 1e-6);
  const best = hits[0]!;
  const newest = parts.filter(({ weight }) => weight >= WANTED).map(({ text }) => text).join(' ');
  const isFirst = parts.every(({ weight }) => weight >= WANTED);
  return [
    isFirst && POINTING.test(newest) ? 1 : 0,
    Math.min(1, (newest.match(POINTED_AT) ?? []).length / 2),
    rare.wanted,
    rare.missing,
    Math.max(...held.all) / ideal,
    wanted > 0 ? Math.max(...held.wanted) / wanted : 0,
    held.together / ideal,
    Math.min(Math.max(...held.all) / rarest / 6, 1.5),
    best.passage,
    best.document,
    best.score,
    best.score - (hits[9]?.score ?? 0),
    namedIn(passages[best.position]!, query, postings),
    Math.min(held.matched / 10, 1.5),
    query.unknown / ideal,
    Math.min(Math.log(1 + ideal / rarest) / 3, 1.5),
  ];
}

function namedIn(passage: Passage, query: ResolvedQuery, postings: Postings): number {
  const asked = new Set(query.terms.filter(({ weight }) => weight >= 0.3).map(({ term }) => term));
  const isAsked = (stem: string): boolean => asked.has(postings.terms.get(stem) ?? -1);
  return Math.max(namedShare(passage.title, passage, isAsked, postings), namedShare(passage.heading, passage, isAsked, postings));
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
