import { modelCalls } from '@countersign/db/schema/model-calls';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, gte, sum } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import { currentMonth } from './current-month.ts';
import type { ReadModel } from '../workspaces/read-model.ts';

/** Whether this calendar month's model spending (UTC) has reached the budget of the workspace, or the usual one where it has none; calls without a known price count nothing. */
export async function isOverBudget({ database, monthlyModelBudget: usual }: Pick<AppDependencies, 'database' | 'monthlyModelBudget'>, { workspaceId, monthlyModelBudget: own }: Pick<ReadModel, 'workspaceId' | 'monthlyModelBudget'>, now: Date): Promise<boolean> {
  const budget = own ?? usual;
  if (budget === undefined) return false;
  const [spent] = await withWorkspace(database, workspaceId, (transaction) =>
    transaction.select({ cents: sum(modelCalls.cost) }).from(modelCalls).where(and(eq(modelCalls.workspaceId, workspaceId), gte(modelCalls.startedAt, currentMonth(now).from))));
  return Number(spent?.cents ?? 0) >= budget;
}
