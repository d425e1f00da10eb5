import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { isOverBudget } from '../assist/is-over-budget.ts';
import type { AppDependencies } from '../context.ts';
import { describeFailure } from '../describe-failure.ts';
import { ModelError } from '../engines/model/model-error.ts';
import { embedPassages } from '../knowledge/vectors/embed-passages.ts';
import { listWorkspaces } from './list-workspaces.ts';

/** Gives new and changed passages of every workspace their vectors, until done or told to stop. An endpoint that fails is asked again in the next run; searches are by words meanwhile. */
export async function embedWorkspaces(dependencies: AppDependencies, signal: AbortSignal): Promise<void> {
  const { database, embeddings, logger } = dependencies;
  if (embeddings === null) return;
  for (const workspaceId of await listWorkspaces(database)) {
    if (signal.aborted || (await hasSpentAll(dependencies, workspaceId))) continue;
    try {
      await embedPassages(dependencies, workspaceId, embeddings, signal);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      logger.warn({ err: describeFailure(error) }, 'embedding');
      return;
    }
  }
}

async function hasSpentAll({ database, now }: AppDependencies, workspaceId: string): Promise<boolean> {
  const [row] = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ settings: workspaces.settings }).from(workspaces).where(eq(workspaces.id, workspaceId)));
  return row === undefined || isOverBudget(database, { workspaceId, monthlyModelBudget: row.settings.monthlyModelBudget }, now());
}
