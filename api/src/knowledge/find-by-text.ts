import { withWorkspace } from '@countersign/db/with-workspace';
import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { isOverBudget } from '../assist/is-over-budget.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { openVault } from '../privacy/open-vault.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import type { KnowledgeQuery, SearchResult } from './index/knowledge-index.ts';
import { textQuery } from './text-query.ts';
import { embedQuery } from './vectors/embed-query.ts';

/** Searches a workspace's knowledge for a question or selected text: by words, and by meaning where embeddings are configured and answer in time. */
export async function findByText(dependencies: Pick<AppDependencies, 'database' | 'readModels' | 'embeddings' | 'monthlyModelBudget' | 'now'>, workspaceId: string, text: string, options: Omit<KnowledgeQuery, 'parts' | 'vector'>, signal: AbortSignal): Promise<SearchResult> {
  const readModel = await dependencies.readModels.get(workspaceId);
  const { embeddings, now } = dependencies;
  const vector = embeddings === null || (await isOverBudget(dependencies, readModel, now())) ? undefined : await vectorOf(dependencies, readModel, text, signal);
  return readModel.index.search(textQuery(text, { ...options, vector }));
}

async function vectorOf({ database, embeddings }: Pick<AppDependencies, 'database' | 'embeddings'>, readModel: ReadModel, text: string, signal: AbortSignal): Promise<Float32Array | undefined> {
  const calls: ModelCall[] = [];
  const { workspaceId } = readModel;
  const vault = openVault(readModel);
  try {
    return await embedQuery(embeddings!, redact(text, vault), signal, (call) => calls.push(call));
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  } finally {
    const redactions = vault.entries().reduce((sum, { count }) => sum + count, 0);
    if (calls.length > 0) await withWorkspace(database, workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId, runId: null, redactions }, calls));
  }
}
