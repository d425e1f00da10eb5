import type { Figure } from '../suite.ts';
import type { RetrievalSet } from './retrieval-set.ts';
import type { AsyncFinder } from './speed-of-search.ts';

/** Passages asked for where documents count, so that ten documents come together. */
const PASSAGES_FOR_DOCUMENTS = 60;

/** Recall at 5 and 10, nDCG at 10 and the median time of a query of one finder over one set. At most `most` tasks, evenly drawn, where it is given. */
export async function qualityFigures(set: RetrievalSet, finder: AsyncFinder, label: string, most = Infinity): Promise<Figure[]> {
  const documentOf = new Map(set.passages.map((passage) => [passage.id, passage.documentId]));
  const all = set.tasks.filter((task) => task.gold.length > 0);
  const tasks = all.length <= most ? all : Array.from({ length: most }, (_, position) => all[Math.floor((position * all.length) / most)]!);
  const times: number[] = [];
  const sums = { recall5: 0, recall10: 0, ndcg10: 0 };
  for (const task of tasks) {
    const began = performance.now();
    const hits = await finder.find(task.query, set.level === 'document' ? PASSAGES_FOR_DOCUMENTS : 10);
    times.push(performance.now() - began);
    const ids = set.level === 'document' ? [...new Set(hits.map((id) => documentOf.get(id)!))] : hits;
    const gold = new Set(task.gold);
    sums.recall5 += recall(ids.slice(0, 5), gold);
    sums.recall10 += recall(ids.slice(0, 10), gold);
    sums.ndcg10 += ndcg(ids.slice(0, 10), gold);
  }
  const n = tasks.length;
  const name = `${set.name} ${set.level}, ${label}:`;
  return [
    { name: `${name} recall@5`, value: sums.recall5 / n, n },
    { name: `${name} recall@10`, value: sums.recall10 / n, n },
    { name: `${name} nDCG@10`, value: sums.ndcg10 / n, n },
    { name: `${name} p50 ms`, value: times.sort((one, other) => one - other)[times.length >> 1]!, n },
  ];
}

function recall(ids: readonly string[], gold: ReadonlySet<string>): number {
  return ids.filter((id) => gold.has(id)).length / gold.size;
}

function ndcg(ids: readonly string[], gold: ReadonlySet<string>): number {
  const gain = ids.reduce((sum, id, position) => sum + (gold.has(id) ? 1 / Math.log2(position + 2) : 0), 0);
  let ideal = 0;
  for (let position = 0; position < Math.min(gold.size, 10); position += 1) ideal += 1 / Math.log2(position + 2);
  return gain / ideal;
}
