import type { FoundSource } from '@countersign/shared/assist/source';
import { answerFeatures } from './answer-features.ts';
import { estimateAnswerable } from './estimate-answerable.ts';
import type { KnowledgeIndex, KnowledgeQuery, Passage, SearchResult } from './knowledge-index.ts';
import { buildNearTerms } from './near-terms.ts';
import { currentVocabulary, passageStems, type PassageStems } from './passage-stems.ts';
import { buildPostings, inverseFrequency, type FieldWeights, type Unit } from './postings.ts';
import { resolveQuery, type ResolvedQuery } from './query-terms.ts';
import { scoreUnits } from './score-units.ts';
import { stemLanguage } from './stem-language.ts';

const passageWeights: FieldWeights = { title: 2.4, heading: 2, body: 1, titleB: 0.3, headingB: 0.3, bodyB: 0.5, k1: 1.4 };
const documentWeights: FieldWeights = { title: 3.5, heading: 1.5, body: 1, titleB: 0.3, headingB: 0.3, bodyB: 0.85, k1: 1.8 };

/** How much the whole document speaks for its passage. */
const DOCUMENT_SHARE = 0.62;
/** What was said before tells the document, what is asked now tells the passage in it: lesser parts of a query are turned up for the one, down for the other. */
const DOCUMENT_EXPONENT = 0.3;
const PASSAGE_EXPONENT = 1.8;
const CANDIDATES = 80;
/** Each further passage of a document already listed counts this much less. */
const REPEATED_DOCUMENT = 0.92;

/** Builds the in-process index: BM25 over title, heading path and body of each passage, joined with BM25 over its document. */
export function buildIndex(passages: readonly Passage[]): KnowledgeIndex {
  const languages = commonLanguages(passages);
  const positions = new Map(passages.map((passage, position) => [passage.id, position]));
  const vocabulary = currentVocabulary();
  const stems = passages.map((passage) => passageStems(passage, vocabulary));
  const postings = buildPostings(stems.map(({ title, heading, body }) => ({ title, headings: [heading], bodies: [body] })), passageWeights, vocabulary);
  const documents = groupDocuments(passages, stems);
  const documentPostings = buildPostings(documents.units, documentWeights, vocabulary);
  const near = buildNearTerms(postings.terms.keys());
  const rarest = inverseFrequency(0, postings.size);
  const documentNear = { near: () => [] };

  function search(query: KnowledgeQuery): SearchResult {
    const resolved = resolveQuery(turned(query, PASSAGE_EXPONENT), postings, near, languages);
    const documentQuery = resolveQuery(turned(query, DOCUMENT_EXPONENT), documentPostings, documentNear, languages);
    const documentScores = scoreUnits(documentPostings, documentQuery.terms);
    const scores = scoreUnits(postings, resolved.terms);
    const hits = bestHits(scores, documentScores, query, resolved, documentQuery);
    const sources = hits.slice(0, query.limit).map((hit): FoundSource => {
      const { id, language: _language, validUntil: _validUntil, askedAs: _askedAs, boost: _boost, ...passage } = passages[hit.position]!;
      return { ...passage, passageId: id, score: hit.score };
    });
    return { sources, answerable: hits.length === 0 || resolved.ideal === 0 ? 0 : estimateAnswerable(answerFeatures(hits, resolved, postings, passages)), passagesSearched: passages.length };
  }

  function bestHits(scores: Float32Array, documentScores: Float32Array, query: KnowledgeQuery, resolved: ResolvedQuery, documentQuery: ResolvedQuery): Hit[] {
    const ideal = Math.max(resolved.ideal, 1e-6);
    const documentIdeal = Math.max(documentQuery.ideal, 1e-6);
    const best: Hit[] = [];
    let least = 0;
    for (let position = 0; position < scores.length; position += 1) {
      const own = scores[position]!;
      if (own === 0) continue;
      const score = ((1 - DOCUMENT_SHARE) * own) / ideal + (DOCUMENT_SHARE * documentScores[documents.ofPassage[position]!]!) / documentIdeal;
      if (best.length >= CANDIDATES && score <= least) continue;
      if (query.visibility !== undefined && passages[position]!.visibility !== query.visibility) continue;
      best.push({ position, score, own });
      if (best.length >= CANDIDATES * 2) {
        best.sort(byScore).length = CANDIDATES;
        least = best.at(-1)!.score;
      }
    }
    return spreadOverDocuments(best.sort(byScore).slice(0, CANDIDATES), documents.ofPassage);
  }

  return {
    size: passages.length,
    search,
    passage: (id) => (positions.has(id) ? passages[positions.get(id)!] : undefined),
    rarity: (stem) => (postings.terms.has(stem) ? postings.idf[postings.terms.get(stem)!]! / rarest : 1),
  };
}

/** A passage that matched: `score` joined and normalised, `own` its bare BM25. */
export interface Hit {
  readonly position: number;
  readonly score: number;
  readonly own: number;
}

/** The query with its lesser parts turned down (above 1) or up (below 1). */
function turned(query: KnowledgeQuery, exponent: number): KnowledgeQuery {
  return { ...query, parts: query.parts.map((part) => ({ ...part, weight: part.weight ** exponent })) };
}

function byScore(one: Hit, other: Hit): number {
  return other.score - one.score || one.position - other.position;
}

function spreadOverDocuments(hits: readonly Hit[], documentOf: Uint32Array): Hit[] {
  const seen = new Map<number, number>();
  const spread = hits.map((hit) => {
    const document = documentOf[hit.position]!;
    const before = seen.get(document) ?? 0;
    seen.set(document, before + 1);
    return { ...hit, score: hit.score * REPEATED_DOCUMENT ** before };
  });
  return spread.sort(byScore);
}

function groupDocuments(passages: readonly Passage[], stems: readonly PassageStems[]): { units: Unit[]; ofPassage: Uint32Array } {
  const numbers = new Map<string, number>();
  const ofPassage = new Uint32Array(passages.length);
  const units: { title: Uint32Array; headings: Uint32Array[]; bodies: Uint32Array[] }[] = [];
  passages.forEach(({ documentId }, position) => {
    const { title, heading, body } = stems[position]!;
    let number = numbers.get(documentId);
    if (number === undefined) {
      numbers.set(documentId, (number = units.length));
      units.push({ title, headings: [], bodies: [] });
    }
    ofPassage[position] = number;
    units[number]!.headings.push(heading);
    units[number]!.bodies.push(body);
  });
  return { units, ofPassage };
}

/** The corpus's languages, most frequent first; one that a hundredth of the passages speak is enough. */
function commonLanguages(passages: readonly Passage[]): string[] {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const language = stemLanguage(passage);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]).filter(([, count]) => count * 100 >= passages.length).slice(0, 6).map(([language]) => language);
}
