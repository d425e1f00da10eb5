import { byScore, type Hit } from './hit.ts';

/** What the whole text says of a document: how much of its title it speaks of, 0 to 1, and the score of all its words, each counted as often as it is said. */
export interface WholeText {
  titleShare(document: number): number;
  readonly scores: Float32Array;
}

/** How many documents each need brings forward, and how slowly their places lose worth (reciprocal rank fusion). */
const DEPTH = 30;
const SMOOTHING = 8;
/** What the title's being spoken of in the whole text adds, at most, as a multiple. */
const TITLE_WORTH = 2;
/** How much the words of the whole text count beside its needs. */
const WHOLE_SHARE = 0.3;

/** Joins the hits of several needs: one passage a document, the one that met its need best. Scores lie in 0 to 1. */
export function fuseNeeds(needs: readonly (readonly Hit[])[], documentOf: Uint32Array, whole: WholeText): Hit[] {
  const fused = new Map<number, { worth: number; best: Hit }>();
  for (const hits of needs) {
    const seen = new Set<number>();
    for (const hit of hits) {
      const document = documentOf[hit.position]!;
      if (seen.has(document)) continue;
      seen.add(document);
      if (seen.size > DEPTH) break;
      const before = fused.get(document);
      const worth = 1 / (SMOOTHING + seen.size);
      if (before === undefined) fused.set(document, { worth, best: hit });
      else fused.set(document, { worth: before.worth + worth, best: hit.score > before.best.score ? hit : before.best });
    }
  }
  let mostWorth = 0;
  let mostWhole = 1e-6;
  for (const [document, { worth }] of fused) {
    mostWorth = Math.max(mostWorth, worth);
    mostWhole = Math.max(mostWhole, whole.scores[document]!);
  }
  const most = (1 + WHOLE_SHARE) * (1 + TITLE_WORTH);
  return [...fused].map(([document, { worth, best }]) => {
    const met = worth / mostWorth + (WHOLE_SHARE * whole.scores[document]!) / mostWhole;
    return scaled(best, (met * (1 + TITLE_WORTH * whole.titleShare(document))) / most);
  }).sort(byScore);
}

/** The hit with another score, its parts in the same proportion. */
function scaled(hit: Hit, score: number): Hit {
  const factor = hit.score > 0 ? score / hit.score : 0;
  const { position, passage, document, named, askedAs, boost, freshness, repeated } = hit;
  return { position, score, passage: passage * factor, document: document * factor, named: named * factor, askedAs: askedAs * factor, boost: boost * factor, freshness: freshness * factor, repeated: repeated * factor };
}
