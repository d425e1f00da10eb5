import { miniSearchFinder, ourFinder, plainFinder, type Finder } from '../retrieval/baselines.ts';
import { loadDoc2dial } from '../retrieval/load-doc2dial.ts';
import { loadDstc } from '../retrieval/load-dstc.ts';
import { loadMtrag } from '../retrieval/load-mtrag.ts';
import { loadTau2 } from '../retrieval/load-tau2.ts';
import type { RetrievalSet } from '../retrieval/retrieval-set.ts';
import type { Figure, Suite } from '../suite.ts';

/** Ours beside plain BM25 and MiniSearch on the same passages: recall at 5 and 10, nDCG at 10, median milliseconds a query. `ours` as an argument leaves the others out. */
export const suite: Suite = ({ data, arguments: options }) => {
  const sets = [...loadDoc2dial(data), ...loadDstc(data), loadMtrag(data).set, ...loadTau2(data)];
  const makers = options.includes('ours') ? [ourFinder] : [ourFinder, plainFinder, miniSearchFinder];
  const finders = new Map<unknown, Finder[]>();
  return sets.flatMap((set) => {
    if (!finders.has(set.passages)) finders.set(set.passages, makers.map((make) => make(set.passages)));
    return finders.get(set.passages)!.flatMap((finder) => measure(set, finder));
  });
};

function measure(set: RetrievalSet, finder: Finder): Figure[] {
  const documentOf = new Map(set.passages.map((passage) => [passage.id, passage.documentId]));
  const tasks = set.tasks.filter((task) => task.gold.length > 0);
  const times: number[] = [];
  const sums = { recall5: 0, recall10: 0, ndcg10: 0 };
  for (const task of tasks) {
    const began = performance.now();
    const hits = finder.find(task.query, set.level === 'document' ? 60 : 10);
    times.push(performance.now() - began);
    const ids = set.level === 'document' ? [...new Set(hits.map((id) => documentOf.get(id)!))] : hits;
    const gold = new Set(task.gold);
    sums.recall5 += recall(ids.slice(0, 5), gold);
    sums.recall10 += recall(ids.slice(0, 10), gold);
    sums.ndcg10 += ndcg(ids.slice(0, 10), gold);
  }
  const label = `${set.name} ${set.level}, ${finder.name}:`;
  const n = tasks.length;
  return [
    { name: `${label} recall@5`, value: sums.recall5 / n, n },
    { name: `${label} recall@10`, value: sums.recall10 / n, n },
    { name: `${label} nDCG@10`, value: sums.ndcg10 / n, n },
    { name: `${label} p50 ms`, value: times.sort((one, other) => one - other)[times.length >> 1]!, n },
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
