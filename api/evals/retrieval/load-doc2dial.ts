import { dataPath, readRows } from '../read-data.ts';
import { passagesOf, queryOf } from './as-the-command.ts';
import type { RetrievalSet } from './retrieval-set.ts';

export interface Doc2dialDocument { readonly doc_id: string; readonly text: string }
export interface Doc2dialQuery {
  readonly id: string;
  readonly doc_id: string;
  readonly history: readonly { readonly role: string; readonly text: string }[];
  readonly grounding: readonly { readonly text: string }[];
  readonly human_agent_reply: string;
}

const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** Help pages with dialogues about them; gold is every passage that holds a good piece of the annotated span. */
export function loadDoc2dial(data: string): RetrievalSet[] {
  const documents = readRows<Doc2dialDocument>(dataPath(data, 'doc2dial_val', 'docs.jsonl'));
  const passages = passagesOf(documents.map(({ doc_id, text }) => ({ id: doc_id, title: doc_id.replace(/#\d+_\d+$/, ''), body: text })));
  const bareTexts = new Map<string, { id: string; text: string }[]>();
  for (const passage of passages) bareTexts.set(passage.documentId, [...(bareTexts.get(passage.documentId) ?? []), { id: passage.id, text: bare(`${passage.heading} ${passage.text}`) }]);
  const queries = readRows<Doc2dialQuery>(dataPath(data, 'doc2dial_val', 'queries.jsonl'));
  const built = queries.map((query) => ({ query: queryOf({ messages: query.history }), row: query }));
  return [
    {
      name: 'doc2dial_val', level: 'passage', passages,
      tasks: built.map(({ query, row }) => ({ query, answerable: true, gold: (bareTexts.get(row.doc_id) ?? []).filter(({ text }) => row.grounding.some((span) => holds(text, bare(span.text)))).map(({ id }) => id) })),
    },
    { name: 'doc2dial_val', level: 'document', passages, tasks: built.map(({ query, row }) => ({ query, answerable: true, gold: [row.doc_id] })) },
  ];
}

function holds(text: string, span: string): boolean {
  if (span.length <= 40) return text.includes(span);
  for (let at = 0; at + 40 <= span.length; at += 20) if (text.includes(span.slice(at, at + 40))) return true;
  return false;
}
