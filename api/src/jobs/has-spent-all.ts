import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { isOverBudget } from '../assist/is-over-budget.ts';
import type { AppDependencies } from '../context.ts';

/** Whether a workspace's budget for models is used up this month, so that jobs ask for nothing more; also where the workspace is gone. */
export async function hasSpentAll(dependencies: Pick<AppDependencies, 'database' | 'monthlyModelBudget' | 'now'>, workspaceId: string): Promise<boolean> {
  const [row] = await withWorkspace(dependencies.database, workspaceId, (transaction) => transaction.select({ settings: workspaces.settings }).from(workspaces).where(eq(workspaces.id, workspaceId)));
  return row === undefined || isOverBudget(dependencies, { workspaceId, monthlyModelBudget: row.settings.monthlyModelBudget }, dependencies.now());
}
