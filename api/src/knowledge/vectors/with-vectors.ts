import type { KnowledgeIndex, KnowledgeQuery, Passage, RankedSource, SearchResult } from '../index/knowledge-index.ts';
import { fuseRankings } from './fuse-rankings.ts';
import type { PackedVector } from './pack-vector.ts';
import { layVectors } from './passage-vectors.ts';

/** How many of the best by words, and by meaning, are put together. */
const CANDIDATES = 60;

/** An index that also finds by meaning when a query brings its vector; without one, or without vectors, it is the index it was given. Whether the query is answered stays judged by words, which the judgement was calibrated on. */
export function withVectors(index: KnowledgeIndex, passages: readonly Passage[], vectors: ReadonlyMap<string, PackedVector> | undefined): KnowledgeIndex {
  const laid = vectors === undefined ? undefined : layVectors(passages.map(({ id }) => vectors.get(id)));
  if (laid === undefined) return index;
  return {
    ...index,
    search(query) {
      const similarities = query.vector === undefined ? undefined : laid.similarities(query.vector);
      if (similarities === undefined) return index.search(query);
      const found = index.search({ ...query, limit: Math.max(query.limit, CANDIDATES) });
      const near = nearest(similarities, (position) => isAllowed(passages[position]!, query)).map((position) => ({ passage: passages[position]!, similarity: similarities[position]! }));
      return { ...found, sources: fuse(found, near).slice(0, query.limit) };
    },
  };
}

function fuse(found: SearchResult, near: readonly { readonly passage: Passage; readonly similarity: number }[]): RankedSource[] {
  const byWords = new Map(found.sources.map((source) => [source.passageId, source]));
  const byMeaning = new Map(near.map(({ passage }) => [passage.id, passage]));
  return fuseRankings(
    found.sources.map(({ passageId, score }) => ({ id: passageId, score })),
    near.map(({ passage, similarity }) => ({ id: passage.id, score: similarity })),
  ).map(({ id, score, fromVector }) => {
    const source = byWords.get(id) ?? sourceOf(byMeaning.get(id)!);
    const { reasons } = source;
    return { ...source, score, ...(found.sources[0]?.reasons === undefined ? {} : { reasons: { ...(reasons ?? { terms: [], document: 0, passage: 0 }), vector: fromVector } }) };
  });
}

function sourceOf({ id, language: _language, validUntil: _validUntil, askedAs: _askedAs, boost: _boost, ...passage }: Passage): RankedSource {
  return { ...passage, passageId: id, score: 0 };
}

function isAllowed(passage: Passage, { visibility, now }: KnowledgeQuery): boolean {
  if (visibility !== undefined && passage.visibility !== visibility) return false;
  return passage.validUntil === undefined || Date.parse(passage.validUntil) > (now === undefined ? Date.now() : Date.parse(now));
}

/** Positions of the passages whose vectors lie nearest, best first. */
function nearest(similarities: Float32Array, isWanted: (position: number) => boolean): number[] {
  const best: number[] = [];
  let least = 0;
  const cut = (): void => {
    best.sort((one, other) => similarities[other]! - similarities[one]!);
    best.length = Math.min(best.length, CANDIDATES);
  };
  for (let position = 0; position < similarities.length; position += 1) {
    if (similarities[position]! <= least || !isWanted(position)) continue;
    best.push(position);
    if (best.length < CANDIDATES * 4) continue;
    cut();
    least = similarities[best.at(-1)!]!;
  }
  cut();
  return best;
}
