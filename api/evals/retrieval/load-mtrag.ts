import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import { ticketQuery } from '../../src/knowledge/ticket-query.ts';
import { dataPath, readRows } from '../read-data.ts';
import { asTicket } from './as-ticket.ts';
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
  const passages = readRows<CorpusRow>(dataPath(data, 'mtrag', 'mini_corpus_passages.jsonl')).map((row): Passage => ({
    id: row.id, documentId: row.id, kind: 'article', title: row.title ?? '', heading: '', text: row.text, visibility: 'public', updated: '', language: 'en',
  }));
  const rows = readRows<MtragTask>(dataPath(data, 'mtrag', 'mtragun_reference.jsonl'));
  const tasks = rows.map((row) => ({
    query: ticketQuery(asTicket(row.task_id, row.input.map(({ speaker, text }) => ({ role: speaker, text }))), 10, 'en'),
    gold: row.contexts.map((context) => context.document_id),
    answerable: row.answerability.some((value) => /^(?:ANSWERABLE|PARTIAL)$/.test(value)),
  }));
  return { set: { name: 'mtrag', level: 'passage', passages, tasks }, rows };
}
