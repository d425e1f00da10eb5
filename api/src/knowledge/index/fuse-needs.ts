import { byScore, type Hit } from './hit.ts';

/** How many documents each need brings forward, and how slowly their places lose worth (reciprocal rank fusion). */
const DEPTH = 30;
const SMOOTHING = 10;
/** What the title's being spoken of in the whole text adds, at most, as a multiple. */
const TITLE_WORTH = 2;

/** Joins the hits of several needs: one passage a document, the one that met its need best. `titleShare` says how much of a document's title the whole text speaks of, 0 to 1. Scores lie in 0 to 1. */
export function fuseNeeds(needs: readonly (readonly Hit[])[], documentOf: Uint32Array, titleShare: (document: number) => number): Hit[] {
  const fused = new Map<number, { worth: number; best: Hit }>();
  for (const hits of needs) {
    const seen = new Set<number>();
    for (const hit of hits.slice(0, DEPTH)) {
      const document = documentOf[hit.position]!;
      if (seen.has(document)) continue;
      seen.add(document);
      const before = fused.get(document);
      const worth = 1 / (SMOOTHING + seen.size);
      if (before === undefined) fused.set(document, { worth, best: hit });
      else fused.set(document, { worth: before.worth + worth, best: hit.score > before.best.score ? hit : before.best });
    }
  }
  const most = (needs.length * (1 + TITLE_WORTH)) / (SMOOTHING + 1);
  return [...fused].map(([document, { worth, best }]) => scaled(best, (worth * (1 + TITLE_WORTH * titleShare(document))) / most)).sort(byScore);
}

/** The hit with another score, its parts in the same proportion. */
function scaled(hit: Hit, score: number): Hit {
  const factor = hit.score > 0 ? score / hit.score : 0;
  const { position, passage, document, named, askedAs, boost, freshness, repeated } = hit;
  return { position, score, passage: passage * factor, document: document * factor, named: named * factor, askedAs: askedAs * factor, boost: boost * factor, freshness: freshness * factor, repeated: repeated * factor };
}
