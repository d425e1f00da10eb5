import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import { ticketQuery } from '../../src/knowledge/ticket-query.ts';
import { dataPath, readRows } from '../read-data.ts';
import { asTicket } from './as-ticket.ts';
import type { RetrievalSet } from './retrieval-set.ts';

interface Snippet { readonly id: string; readonly entity: string | null; readonly title: string | null; readonly body: string }
interface Dialogue { readonly id: number; readonly turns: readonly { role: string; text: string }[]; readonly needs_knowledge: boolean; readonly knowledge: readonly string[] }

/** Frequent questions of hotels, restaurants and sights, asked inside long spoken or written dialogues. */
export function loadDstc(data: string): RetrievalSet[] {
  return ['dstc10', 'dstc11'].map((part) => {
    const snippets = readRows<Snippet>(dataPath(data, 'dstc_faq', `${part}_knowledge.jsonl`));
    const passages = snippets.map((snippet): Passage => ({
      id: snippet.id, documentId: snippet.id, kind: 'article', title: snippet.entity ?? '', heading: snippet.title ?? '', text: snippet.body, visibility: 'public', updated: '', language: 'en',
    }));
    const dialogues = readRows<Dialogue>(dataPath(data, 'dstc_faq', `${part}_val.jsonl`)).filter((dialogue) => dialogue.needs_knowledge);
    return {
      name: `dstc_faq ${part}`, level: 'passage' as const, passages,
      tasks: dialogues.map((dialogue) => ({ query: ticketQuery(asTicket(`${dialogue.id}`, dialogue.turns), 10, 'en'), gold: [...new Set(dialogue.knowledge.map((id) => id.replace(/#\d+$/, '')))], answerable: true })),
    };
  });
}
