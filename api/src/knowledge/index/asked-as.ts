import type { KnowledgeQuery, Passage } from './knowledge-index.ts';
import { buildPostings, type FieldWeights } from './postings.ts';
import { resolveQuery } from './query-terms.ts';
import { scoreUnits } from './score-units.ts';
import { stemLanguage } from './stem-language.ts';
import type { Vocabulary } from './vocabulary.ts';

const weights: FieldWeights = { title: 0, heading: 0, body: 1, titleB: 0, headingB: 0, bodyB: 0.5, k1: 0.2 };
const MOST_CHARACTERS = 2_000;
/** What a passage gains, at most, because customers asked in these words before. */
const WORTH = 0.5;
const empty = new Uint32Array(0);

/** The questions that passages answered before, as a field of their own. */
export interface AskedAs {
  /** Gains by position of the passage, at most 0.5 each. */
  gains(query: KnowledgeQuery): ReadonlyMap<number, number>;
}

/** The field over the passages that have one; nothing when none does. */
export function buildAskedAs(passages: readonly Passage[], vocabulary: Vocabulary, languages: readonly string[]): AskedAs | undefined {
  const positions = passages.flatMap((passage, position) => (passage.askedAs?.trim() ? [position] : []));
  if (positions.length === 0) return undefined;
  const units = positions.map((position) => ({ title: empty, headings: [], bodies: [vocabulary.ids(passages[position]!.askedAs!.slice(0, MOST_CHARACTERS), stemLanguage(passages[position]!))] }));
  const postings = buildPostings(units, weights, vocabulary);
  return {
    gains(query) {
      const resolved = resolveQuery(query, postings, { near: () => [] }, languages);
      const gains = new Map<number, number>();
      if (resolved.terms.length === 0) return gains;
      scoreUnits(postings, resolved.terms).forEach((score, unit) => {
        if (score > 0) gains.set(positions[unit]!, WORTH * Math.min(1, score / resolved.ideal));
      });
      return gains;
    },
  };
}
