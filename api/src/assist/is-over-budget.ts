import type { Database } from '@countersign/db/client';
import { modelCalls } from '@countersign/db/schema/model-calls';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, gte, sum } from 'drizzle-orm';
import type { ReadModel } from '../workspaces/read-model.ts';

/** Whether this calendar month's model spending (UTC) has reached the workspace's budget; calls without a known price count nothing. */
export async function isOverBudget(database: Database, readModel: Pick<ReadModel, 'workspaceId' | 'monthlyModelBudget'>, now: Date): Promise<boolean> {
  const { workspaceId, monthlyModelBudget } = readModel;
  if (monthlyModelBudget === null) return false;
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const [spent] = await withWorkspace(database, workspaceId, (transaction) =>
    transaction.select({ cents: sum(modelCalls.cost) }).from(modelCalls).where(and(eq(modelCalls.workspaceId, workspaceId), gte(modelCalls.startedAt, month))));
  return Number(spent?.cents ?? 0) >= monthlyModelBudget;
}
