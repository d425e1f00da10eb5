import { byScore, type Hit } from './hit.ts';

/** What a close look at a hit found, each 0 to 1. */
export interface CloseLook {
  /** How much of what is asked its passage holds. */
  readonly coverage: number;
  /** How many of the query's pairs of words its document holds. */
  readonly phrases: number;
}

/** The weights of what a hit is worth at a close look. Fitted on public conversations by cross-validation. */
const PASSAGE = 0.5;
const DOCUMENT = 0.5;
const COVERAGE = 0.1;
const PHRASES = 0.3;
/** So many of the best are looked at; what stands below them gains nothing. */
const LOOKED_AT = 30;
const NOTHING: CloseLook = { coverage: 0, phrases: 0 };

/** Puts hits into a new order by what a close look at each found. What they gained beyond their words stays in proportion. `shares` are the weights that passage and document had. */
export function reorderHits(hits: readonly Hit[], shares: { readonly passage: number; readonly document: number }, look: (hit: Hit) => CloseLook): Hit[] {
  return hits.map((hit, rank) => {
    const { coverage, phrases } = rank < LOOKED_AT ? look(hit) : NOTHING;
    const passage = (hit.passage * PASSAGE) / shares.passage + coverage * COVERAGE;
    const document = (hit.document * DOCUMENT) / shares.document + phrases * PHRASES;
    const factor = (passage + document + hit.askedAs) / (hit.passage + hit.document + hit.askedAs);
    const { position, askedAs } = hit;
    const [named, boost, freshness] = [hit.named * factor, hit.boost * factor, hit.freshness * factor];
    return { position, score: passage + document + askedAs + named + boost + freshness, passage, document, named, askedAs, boost, freshness, repeated: 0 };
  }).sort(byScore);
}
