import { dataPath, readRows } from '../read-data.ts';
import { passagesOf, queryOf } from './as-the-command.ts';
import type { RetrievalSet } from './retrieval-set.ts';

interface CorpusRow { readonly id: string; readonly title: string | null; readonly text: string; readonly collection: string }
export interface MtragTask {
  readonly task_id: string;
  readonly contexts: readonly { readonly document_id: string }[];
  readonly input: readonly { readonly speaker: string; readonly text: string }[];
  readonly answerability: readonly string[];
  readonly Collection: string;
}

/** Passages of four collections and conversations about them, some of which no passage answers. */
export function loadMtrag(data: string): { set: RetrievalSet; rows: readonly MtragTask[] } {
  const passages = passagesOf(readRows<CorpusRow>(dataPath(data, 'mtrag', 'mini_corpus_passages.jsonl')).map(({ id, title, text }) => ({ id, title: title ?? '', body: text })));
  const rows = readRows<MtragTask>(dataPath(data, 'mtrag', 'mtragun_reference.jsonl'));
  const tasks = rows.map((row) => ({
    query: queryOf({ messages: row.input.map(({ speaker, text }) => ({ role: speaker, text })) }),
    gold: row.contexts.map((context) => context.document_id),
    answerable: row.answerability.some((value) => /^(?:ANSWERABLE|PARTIAL)$/.test(value)),
  }));
  return { set: { name: 'mtrag', level: 'document', passages, tasks }, rows };
}
