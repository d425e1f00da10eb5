import { splitPassages } from '../../src/knowledge/split-passages.ts';
import { ticketQuery } from '../../src/knowledge/ticket-query.ts';
import { dataPath, readRows } from '../read-data.ts';
import { asTicket } from './as-ticket.ts';
import type { RetrievalSet } from './retrieval-set.ts';

interface BankDocument { readonly id: string; readonly title: string; readonly content: string }
interface BankTask { readonly id: string; readonly user_scenario: { readonly instructions: string }; readonly required_documents: readonly string[] }

/** A bank's articles, internal ones too, and scenarios that need several of them. */
export function loadTau2(data: string): RetrievalSet[] {
  const passages = readRows<BankDocument>(dataPath(data, 'tau2_banking_kb', 'documents.jsonl')).flatMap(({ id, title, content }) =>
    splitPassages({ id, title, visibility: /^internal/i.test(title) ? 'internal' : 'public', updated: '', body: content }),
  );
  const tasks = readRows<BankTask>(dataPath(data, 'tau2_banking_kb', 'tasks.jsonl')).map((row) => ({
    query: ticketQuery(asTicket(row.id, [{ role: 'customer', text: row.user_scenario.instructions }]), 10, 'en'),
    gold: row.required_documents, answerable: true,
  }));
  return [{ name: 'tau2_banking_kb', level: 'document', passages, tasks }];
}
