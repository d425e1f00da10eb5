import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import { splitPassages } from '../../src/knowledge/split-passages.ts';
import { makeDocuments } from '../knowledge-load/make-documents.ts';
import { seededRandom } from '../knowledge-load/make-words.ts';
import { loadDoc2dial } from './load-doc2dial.ts';
import { loadMtrag } from './load-mtrag.ts';
import type { RetrievalTask } from './retrieval-set.ts';

/** Real passages amid made-up ones, so many in all, and real conversations about the real ones. `nameOf` is the document of a passage where that is what counts as found. */
export function speedTasks(data: string, size: number, count: number): { readonly passages: readonly Passage[]; readonly tasks: readonly RetrievalTask[]; readonly nameOf: ReadonlyMap<string, string> } {
  const sets = [loadDoc2dial(data)[0]!, loadMtrag(data).set];
  const real = sets.flatMap(({ passages }) => passages);
  const made = makeDocuments(Math.max(0, size - real.length), seededRandom(1)).flatMap(({ id, title, body }) => splitPassages({ id, title, visibility: 'public', updated: '2026-11-01', language: 'en', body }));
  const tasks = sets.flatMap((set) => {
    const answered = set.tasks.filter(({ gold }) => gold.length > 0);
    const step = Math.max(1, Math.floor((answered.length * sets.length) / count));
    return answered.filter((_, position) => position % step === 0).slice(0, Math.ceil(count / sets.length));
  });
  const nameOf = new Map(sets.filter(({ level }) => level === 'document').flatMap(({ passages }) => passages.map(({ id, documentId }) => [id, documentId] as const)));
  return { passages: [...real, ...made], tasks, nameOf };
}
