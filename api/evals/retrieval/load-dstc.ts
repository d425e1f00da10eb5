import { dataPath, readRows } from '../read-data.ts';
import { passagesOf, queryOf } from './as-the-command.ts';
import type { RetrievalSet } from './retrieval-set.ts';

interface Snippet { readonly id: string; readonly entity: string | null; readonly title: string | null; readonly body: string }
interface Dialogue { readonly id: number; readonly turns: readonly { role: string; text: string }[]; readonly needs_knowledge: boolean; readonly knowledge: readonly string[] }

/** Frequent questions of hotels, restaurants and sights, asked inside long spoken or written dialogues. */
export function loadDstc(data: string): RetrievalSet[] {
  return ['dstc10', 'dstc11'].map((part) => {
    const snippets = readRows<Snippet>(dataPath(data, 'dstc_faq', `${part}_knowledge.jsonl`));
    const passages = passagesOf(snippets.map(({ id, entity, title, body }) => ({ id, title: entity ?? '', body: title === null ? body : `## ${title}\n\n${body}` })));
    const dialogues = readRows<Dialogue>(dataPath(data, 'dstc_faq', `${part}_val.jsonl`)).filter((dialogue) => dialogue.needs_knowledge);
    return {
      name: `dstc_faq ${part}`, level: 'document' as const, passages,
      tasks: dialogues.map((dialogue) => ({ query: queryOf({ messages: dialogue.turns }), gold: [...new Set(dialogue.knowledge.map((id) => id.replace(/#\d+$/, '')))], answerable: true })),
    };
  });
}
