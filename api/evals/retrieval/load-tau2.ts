import { dataPath, readRows } from '../read-data.ts';
import { passagesOf, queryOf } from './as-the-command.ts';
import type { RetrievalSet } from './retrieval-set.ts';

interface BankDocument { readonly id: string; readonly title: string; readonly content: string }
interface BankTask { readonly id: string; readonly user_scenario: { readonly instructions: string }; readonly required_documents: readonly string[] }

/** A bank's articles, internal ones too, and scenarios that need several of them. */
export function loadTau2(data: string): RetrievalSet[] {
  const passages = passagesOf(readRows<BankDocument>(dataPath(data, 'tau2_banking_kb', 'documents.jsonl')).map(({ id, title, content }) => ({ id, title, body: content })));
  const tasks = readRows<BankTask>(dataPath(data, 'tau2_banking_kb', 'tasks.jsonl')).map((row) => ({
    query: queryOf({ text: row.user_scenario.instructions }),
    gold: row.required_documents, answerable: true,
  }));
  return [{ name: 'tau2_banking_kb', level: 'document', passages, tasks }];
}
