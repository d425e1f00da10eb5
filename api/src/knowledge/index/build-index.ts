import { answerFeatures } from './answer-features.ts';
import { estimateAnswerable } from './estimate-answerable.ts';
import { explainHit } from './explain-hit.ts';
import { fuseNeeds } from './fuse-needs.ts';
import type { Hit } from './hit.ts';
import type { KnowledgeIndex, KnowledgeQuery, Passage, RankedSource, SearchResult } from './knowledge-index.ts';
import { namedShare } from './named-share.ts';
import { pageOf } from './page-of.ts';
import { inverseFrequency, stemsOf } from './postings.ts';
import { createRanker } from './rank-passages.ts';

/** Builds the in-process index: everything a search reads is worked out here, once. */
export function buildIndex(passages: readonly Passage[]): KnowledgeIndex {
  const positions = new Map(passages.map((passage, position) => [passage.id, position]));
  const ranker = createRanker(passages);
  const { postings, documents } = ranker;
  const rarest = inverseFrequency(0, postings.size);

  function search(query: KnowledgeQuery): SearchResult {
    const whole = ranker.rank(query);
    const { resolved } = whole;
    const hits = query.needs === undefined ? whole.hits : joined(query.needs, query);
    const sources = pageOf(hits, query.limit, documents.ofPassage).map((hit): RankedSource => {
      const { id, language: _language, validUntil: _validUntil, askedAs: _askedAs, boost: _boost, ...passage } = passages[hit.position]!;
      return { ...passage, passageId: id, score: hit.score, ...(query.explain ? { reasons: explainHit(hit, passages[hit.position]!, postings, resolved) } : {}) };
    });
    return { sources, answerable: whole.atFirst.length === 0 || resolved.ideal === 0 ? 0 : estimateAnswerable(answerFeatures(whole.atFirst, query, resolved, postings, passages), query.isCase ?? false, passages.length), passagesSearched: passages.length };
  }

  function joined(needs: readonly string[], query: KnowledgeQuery): Hit[] {
    const said = new Map<string, number>();
    for (const { text } of query.parts) for (const stem of stemsOf(text, query.language ?? 'en')) said.set(stem, (said.get(stem) ?? 0) + 1);
    const met = needs.map((text) => ranker.rank({ ...query, parts: [{ text, weight: 1 }] }).hits);
    return fuseNeeds(met, documents.ofPassage, {
      titleShare: (document) => namedShare(documents.first[document]!.title, documents.first[document]!, (stem) => said.has(stem), postings),
      scores: ranker.scoreDocuments(said),
    });
  }

  return {
    size: passages.length,
    languages: ranker.languages,
    search,
    passage: (id) => (positions.has(id) ? passages[positions.get(id)!] : undefined),
    rarity: (stem) => (postings.terms.has(stem) ? postings.idf[postings.terms.get(stem)!]! / rarest : 1),
  };
}
