import type { Figure } from '../suite.ts';
import { miniSearchFinder, ourFinder } from './baselines.ts';
import { memoryUsed } from './memory-used.ts';
import { oramaFinder } from './orama-finder.ts';
import { speedOfLoad } from './speed-of-load.ts';
import { speedOfSearch } from './speed-of-search.ts';
import { speedTasks } from './speed-tasks.ts';

const SIZES = [20_000, 100_000];
/** The size at which the others are measured beside ours, and of how many questions: they take their time. */
const COMPARED = 20_000;
const QUESTIONS = 400;
const OTHERS_QUESTIONS = 60;

/** Speed of retrieval over help pages amid made-up articles: search at 20,000 and 100,000 passages, beside MiniSearch and Orama on the same questions; memory; import and load through PostgreSQL. */
export async function speedFigures(data: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...await searchFigures(data, size));
  return [...figures, ...await speedOfLoad()];
}

async function searchFigures(data: string, size: number): Promise<Figure[]> {
  const { passages, tasks, nameOf } = speedTasks(data, size, QUESTIONS);
  const before = memoryUsed();
  const began = performance.now();
  const ours = ourFinder(passages);
  const built = performance.now() - began;
  const bytes = memoryUsed() - before;
  const label = `${size} passages`;
  const measured = await speedOfSearch(`${label}, ours`, ours, tasks, nameOf);
  const figures: Figure[] = [
    ...measured.figures,
    { name: `${label}, ours: built in ms`, value: built },
    { name: `${label}, ours: MB for every 10,000 passages, their texts left out`, value: (bytes / size) * 10_000 / 1e6 },
  ];
  if (size !== COMPARED) return figures;
  const few = tasks.filter((_, position) => position % Math.ceil(tasks.length / OTHERS_QUESTIONS) === 0);
  const oursOnFew = await speedOfSearch(`${label}, ours on the questions of the others`, ours, few, nameOf);
  figures.push(...oursOnFew.figures);
  for (const other of [miniSearchFinder(passages), await oramaFinder(passages)]) {
    const { p50, figures: theirs } = await speedOfSearch(`${label}, ${other.name}`, other, few, nameOf);
    figures.push(...theirs, { name: `${label}: times faster than ${other.name}`, value: p50 / oursOnFew.p50, n: few.length });
  }
  return figures;
}
