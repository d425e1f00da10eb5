import type { Figure } from '../suite.ts';
import { ourFinder } from './baselines.ts';
import { embeddedFinder } from './embedded-finder.ts';
import { loadMtrag } from './load-mtrag.ts';
import { loadTau2 } from './load-tau2.ts';
import { qualityFigures } from './quality-figures.ts';

/** What vectors add: ours by words, and fused with vectors that came over HTTP from an endpoint of the kind: yours at `endpoint`, else one whose model is latent semantic analysis of the corpus, a lower bound of what a trained one gives. */
export async function embeddingFigures(data: string, endpoint?: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const set of [...loadTau2(data), loadMtrag(data).set]) {
    const embedded = await embeddedFinder(set.passages, endpoint);
    figures.push(...await qualityFigures(set, ourFinder(set.passages), 'embeddings, by words alone'), ...await qualityFigures(set, embedded, `embeddings, ${embedded.name}`));
    embedded.stop();
  }
  return figures;
}
