import { byScore, type Hit } from './hit.ts';

/** Each further passage of a document already listed counts this much less. */
const REPEATED_DOCUMENT = 0.92;

/** Lets other documents come forward: a passage counts less for each one of its document that stands above it. */
export function spreadHits(hits: readonly Hit[], documentOf: Uint32Array): Hit[] {
  const seen = new Map<number, number>();
  return hits.map((hit) => {
    const document = documentOf[hit.position]!;
    const before = seen.get(document) ?? 0;
    seen.set(document, before + 1);
    const score = hit.score * REPEATED_DOCUMENT ** before;
    return before === 0 ? hit : { ...hit, score, repeated: score - hit.score };
  }).sort(byScore);
}
