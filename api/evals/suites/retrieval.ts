import { abstentionFigures } from '../retrieval/abstention-figures.ts';
import { miniSearchFinder, ourFinder, plainFinder } from '../retrieval/baselines.ts';
import { withBudget } from '../retrieval/budgets.ts';
import { embeddingFigures } from '../retrieval/embedding-figures.ts';
import { loadDoc2dial } from '../retrieval/load-doc2dial.ts';
import { loadDstc } from '../retrieval/load-dstc.ts';
import { loadMtrag } from '../retrieval/load-mtrag.ts';
import { loadTau2 } from '../retrieval/load-tau2.ts';
import { oramaFinder } from '../retrieval/orama-finder.ts';
import { qualityFigures } from '../retrieval/quality-figures.ts';
import type { RetrievalSet } from '../retrieval/retrieval-set.ts';
import { speedFigures } from '../retrieval/speed.ts';
import type { AsyncFinder } from '../retrieval/speed-of-search.ts';
import type { Figure, Suite } from '../suite.ts';

/** On so many tasks of a set all finders stand side by side: the others take their time. */
const SIDE_BY_SIDE = 100;

/**
 * Quality and time of ours on every task, then side by side with plain BM25, MiniSearch and Orama on the same passages and tasks, then abstention, then speed
 * at scale. As arguments: `ours` leaves the others and the speed out, `quality` the speed, `speed` all else; `embeddings` measures what vectors add, and nothing else, by those
 * of an endpoint whose address follows it, if one does.
 */
export const suite: Suite = async ({ data, arguments: options }) => {
  if (options.includes('embeddings')) return embeddingFigures(data, options.find((option) => /^https?:/.test(option)));
  const figures: Figure[] = [];
  if (!options.includes('speed')) figures.push(...await quality(data, options.includes('ours')));
  if (!options.includes('ours') && !options.includes('quality')) figures.push(...await speedFigures(data));
  return figures.map(withBudget);
};

async function quality(data: string, isOursAlone: boolean): Promise<Figure[]> {
  const mtrag = loadMtrag(data).set;
  const figures: Figure[] = [];
  for (const sets of [loadDoc2dial(data), ...loadDstc(data).map((set) => [set]), [mtrag], loadTau2(data)]) figures.push(...await onOnePlace(sets, isOursAlone));
  return [...figures, ...abstentionFigures(mtrag)];
}

/** Sets over the same passages, so that each finder is built once. */
async function onOnePlace(sets: readonly RetrievalSet[], isOursAlone: boolean): Promise<Figure[]> {
  const { passages } = sets[0]!;
  const ours = ourFinder(passages);
  const figures: Figure[] = [];
  for (const set of sets) figures.push(...await qualityFigures(set, ours, 'ours'));
  if (isOursAlone) return figures;
  const finders: AsyncFinder[] = [ours, plainFinder(passages), miniSearchFinder(passages), await oramaFinder(passages)];
  for (const set of sets) for (const finder of finders) figures.push(...await qualityFigures(set, finder, `side by side, ${finder.name}`, SIDE_BY_SIDE));
  return figures;
}
