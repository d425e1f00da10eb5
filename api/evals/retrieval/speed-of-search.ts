import type { Figure } from '../suite.ts';
import type { Finder } from './baselines.ts';
import type { RetrievalTask } from './retrieval-set.ts';

/** A finder whose library may answer later. */
export interface AsyncFinder {
  readonly name: string;
  find(...question: Parameters<Finder['find']>): readonly string[] | Promise<readonly string[]>;
}

/** Asks a finder the same questions: median milliseconds of a top-10 search, and nDCG@10. */
export async function speedOfSearch(label: string, finder: Pick<AsyncFinder, 'find'>, tasks: readonly RetrievalTask[], nameOf: ReadonlyMap<string, string>): Promise<{ p50: number; figures: Figure[] }> {
  const times: number[] = [];
  let sum = 0;
  for (const { query, gold } of tasks) {
    const began = performance.now();
    const found = await finder.find(query, 10);
    times.push(performance.now() - began);
    const ids = [...new Set(found.map((id) => nameOf.get(id) ?? id))];
    const wanted = new Set(gold);
    const gain = ids.reduce((total, id, position) => total + (wanted.has(id) ? 1 / Math.log2(position + 2) : 0), 0);
    sum += gain / Array.from({ length: Math.min(wanted.size, 10) }, (_, position) => 1 / Math.log2(position + 2)).reduce((total, value) => total + value, 0);
  }
  const p50 = times.sort((one, other) => one - other)[times.length >> 1]!;
  return { p50, figures: [{ name: `${label}: top-10 p50 ms`, value: p50, n: tasks.length }, { name: `${label}: nDCG@10`, value: sum / tasks.length, n: tasks.length }] };
}
