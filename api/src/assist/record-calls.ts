import { withWorkspace } from '@countersign/db/with-workspace';
import type { PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { insertModelCalls } from './insert-model-calls.ts';

/** Counts what models were asked in a run that is not kept, without a word of it. Where none was asked nothing is stored. */
export async function recordCalls({ database }: Pick<AppDependencies, 'database'>, { workspaceId }: Pick<Actor, 'workspaceId'>, receipt: PrivacyReceipt | null, calls: readonly ModelCall[]): Promise<void> {
  if (calls.length === 0) return;
  const redactions = receipt?.masked.reduce((sum, { count }) => sum + count, 0) ?? 0;
  await withWorkspace(database, workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId, runId: null, redactions }, calls));
}
