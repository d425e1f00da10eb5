import { buildAskedAs } from './asked-as.ts';
import { askedStems } from './asked-stems.ts';
import { buildPhrases } from './document-phrases.ts';
import { groupDocuments, type DocumentGroups } from './group-documents.ts';
import { byScore, type Hit } from './hit.ts';
import type { KnowledgeQuery, Passage } from './knowledge-index.ts';
import { buildNames } from './names.ts';
import { buildNearTerms } from './near-terms.ts';
import { buildCoverage } from './passage-coverage.ts';
import { currentVocabulary, passageStems } from './passage-stems.ts';
import { buildPostings, inverseFrequency, type FieldWeights, type Postings } from './postings.ts';
import { resolveQuery, type ResolvedQuery } from './query-terms.ts';
import { reorderHits } from './reorder-hits.ts';
import { scoreUnits } from './score-units.ts';
import { spreadHits } from './spread-hits.ts';
import { stemLanguage } from './stem-language.ts';

const passageWeights: FieldWeights = { title: 2.4, heading: 2, body: 1, titleB: 0.3, headingB: 0.3, bodyB: 0.5, k1: 1.4 };
const documentWeights: FieldWeights = { title: 3.5, heading: 1.5, body: 1, titleB: 0.3, headingB: 0.3, bodyB: 0.85, k1: 1.8 };

/** How much the whole document speaks for its passage at first. */
const DOCUMENT_SHARE = 0.62;
/** What was said before tells the document, what is asked now tells the passage in it: lesser parts of a query are turned up for the one, down for the other. */
const DOCUMENT_EXPONENT = 0.3;
const PASSAGE_EXPONENT = 1.8;
const CANDIDATES = 80;
/** A document whose name was given is worth up to so many times its score more. */
const NAMED = 3;
/** What use taught moves a score by at most this share. */
const BOOST = 0.2;
/** The newest document is worth this share more than the oldest: enough to win a tie. */
const FRESHNESS = 0.01;

/** One query's best passages and the query as the passages' vocabulary knows it. */
export interface Ranked {
  readonly hits: readonly Hit[];
  /** The same in the order before the close look, on which the judgement of what is covered was fitted. */
  readonly atFirst: readonly Hit[];
  readonly resolved: ResolvedQuery;
}

/** What one pass over the passages needs, built once. */
export interface Ranker {
  readonly postings: Postings;
  readonly documents: DocumentGroups;
  /** The languages of the passages, the commonest first. */
  readonly languages: readonly string[];
  rank(query: KnowledgeQuery): Ranked;
  /** BM25 of every document for stems, each counted as often as it was said. */
  scoreDocuments(said: ReadonlyMap<string, number>): Float32Array;
}

/** BM25 over title, heading path and body of each passage, joined with BM25 over its document, with the names in titles, the questions asked before, use and age. */
export function createRanker(passages: readonly Passage[]): Ranker {
  const languages = commonLanguages(passages);
  const vocabulary = currentVocabulary();
  const stems = passages.map((passage) => passageStems(passage, vocabulary));
  const postings = buildPostings(stems.map(({ title, heading, body }) => ({ title, headings: [heading], bodies: [body] })), passageWeights, vocabulary);
  const documents = groupDocuments(passages, stems);
  const documentPostings = buildPostings(documents.units, documentWeights, vocabulary);
  const names = buildNames(documents.first.map((passage) => ({ title: passage.title, language: stemLanguage(passage) })));
  const askedAs = buildAskedAs(passages, vocabulary, languages);
  const near = buildNearTerms(postings.terms.keys());
  const rarest = inverseFrequency(0, postings.size);
  const rarity = (stem: string): number => (postings.terms.has(stem) ? postings.idf[postings.terms.get(stem)!]! : rarest);
  const phrases = buildPhrases(documents, vocabulary, rarity);
  const coverage = buildCoverage(passages, vocabulary, postings, rarity);
  const documentNear = { near: () => [] };
  const ages = agesOf(passages);
  const lasting = Float64Array.from(passages, ({ validUntil }) => (validUntil === undefined || Number.isNaN(Date.parse(validUntil)) ? Infinity : Date.parse(validUntil)));

  function rank(query: KnowledgeQuery): Ranked {
    const forPassages = turned(query, PASSAGE_EXPONENT);
    const resolved = resolveQuery(forPassages, postings, near, languages);
    const documentQuery = resolveQuery(turned(query, DOCUMENT_EXPONENT), documentPostings, documentNear, languages);
    const scores = scoreUnits(postings, resolved.terms);
    const documentScores = scoreUnits(documentPostings, documentQuery.terms);
    const mentions = names.mentions(query, languages);
    const gains = askedAs?.gains(query);
    const now = query.now === undefined ? Date.now() : Date.parse(query.now);
    const passageShare = (1 - DOCUMENT_SHARE) / Math.max(resolved.ideal, 1e-6);
    const documentShare = DOCUMENT_SHARE / Math.max(documentQuery.ideal, 1e-6);
    const best: Hit[] = [];
    let least = 0;
    for (let position = 0; position < scores.length; position += 1) {
      const asked = gains?.get(position) ?? 0;
      if (scores[position] === 0 && asked === 0) continue;
      const passage = scores[position]! * passageShare;
      const document = documentScores[documents.ofPassage[position]!]! * documentShare;
      const found = passage + document + asked;
      const named = found * NAMED * mentions[documents.ofPassage[position]!]!;
      const boost = (found + named) * BOOST * Math.max(-1, Math.min(1, passages[position]!.boost ?? 0));
      const freshness = (found + named) * FRESHNESS * ages[position]!;
      const score = found + named + boost + freshness;
      if (best.length >= CANDIDATES && score <= least) continue;
      if (lasting[position]! <= now || (query.visibility !== undefined && passages[position]!.visibility !== query.visibility)) continue;
      best.push({ position, score, passage, document, named, askedAs: asked, boost, freshness, repeated: 0 });
      if (best.length < CANDIDATES * 2) continue;
      best.sort(byScore).length = CANDIDATES;
      least = best.at(-1)!.score;
    }
    const atFirst = best.sort(byScore).slice(0, CANDIDATES);
    return { hits: spreadHits(lookClosely(query, forPassages, atFirst), documents.ofPassage), atFirst: spreadHits(atFirst, documents.ofPassage), resolved };
  }

  function lookClosely(query: KnowledgeQuery, forPassages: KnowledgeQuery, hits: readonly Hit[]): Hit[] {
    const language = query.language !== undefined && languages.includes(query.language) ? query.language : languages[0] ?? 'en';
    const coverageOf = coverage.of(askedStems(forPassages, language), language);
    const phrasesOf = phrases.of(query, language);
    const met = new Map<number, number>();
    return reorderHits(hits, { passage: 1 - DOCUMENT_SHARE, document: DOCUMENT_SHARE }, ({ position }) => {
      const document = documents.ofPassage[position]!;
      if (!met.has(document)) met.set(document, phrasesOf(document));
      return { coverage: coverageOf(position), phrases: met.get(document)! };
    });
  }

  function scoreDocuments(said: ReadonlyMap<string, number>): Float32Array {
    const terms = [...said].flatMap(([stem, weight]) => (documentPostings.terms.has(stem) ? [{ term: documentPostings.terms.get(stem)!, weight }] : []));
    return scoreUnits(documentPostings, terms);
  }

  return { postings, documents, languages, rank, scoreDocuments };
}

/** The query with its lesser parts turned down (above 1) or up (below 1). */
function turned(query: KnowledgeQuery, exponent: number): KnowledgeQuery {
  return { ...query, parts: query.parts.map((part) => ({ ...part, weight: part.weight ** exponent })) };
}

/** From 0 for the oldest passage, and those that tell no date, to 1 for the newest. */
function agesOf(passages: readonly Passage[]): Float32Array {
  const times = passages.map(({ updated }) => Date.parse(updated));
  let oldest = Infinity;
  let newest = -Infinity;
  for (const time of times) {
    if (time < oldest) oldest = time;
    if (time > newest) newest = time;
  }
  return Float32Array.from(times, (time) => (newest > oldest && time > oldest ? (time - oldest) / (newest - oldest) : 0));
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
