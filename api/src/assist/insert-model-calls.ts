import type { Transaction } from '@countersign/db/client';
import { modelCalls } from '@countersign/db/schema/model-calls';
import { newId } from '@countersign/shared/ids';
import type { ModelCall } from '../engines/model/gateway.ts';

/** Stores what calls to a model cost and carried, without their text. `runId` is null for a run that did not come to its end, and for what is no run: a summary alone. */
export async function insertModelCalls(transaction: Transaction, of: { workspaceId: string; runId: string | null; redactions: number }, calls: readonly ModelCall[]): Promise<void> {
  if (calls.length === 0) return;
  await transaction.insert(modelCalls).values(calls.map(({ body: _body, startedAt, firstTokenMs, totalMs, ...rest }) => ({
    ...of, id: newId('modelCall'), ...rest, startedAt: new Date(startedAt), firstTokenMs: firstTokenMs === null ? null : Math.round(firstTokenMs), totalMs: Math.round(totalMs),
  })));
}
