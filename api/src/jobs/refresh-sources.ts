import { sourceRuns, sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNotNull, isNull, max } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import { failDeadRuns } from '../knowledge/runs/fail-dead-runs.ts';
import { sourceKinds } from '../knowledge/source-kinds.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'imports' | 'now'>;

/** Begins the import of every source whose time has come, and closes runs whose server died; says how many it began. A source is refreshed once it was imported by hand. */
export async function refreshSources({ database, imports, now }: Dependencies, workspaceId: string): Promise<number> {
  await failDeadRuns(database, workspaceId, now());
  const candidates = await withWorkspace(database, workspaceId, (transaction) => transaction
    .select({ id: sources.id, kind: sources.kind, refreshMinutes: sources.refreshMinutes, lastStartedAt: max(sourceRuns.startedAt) }).from(sources)
    .innerJoin(sourceRuns, and(eq(sourceRuns.workspaceId, sources.workspaceId), eq(sourceRuns.sourceId, sources.id), eq(sourceRuns.dryRun, false)))
    .where(and(eq(sources.workspaceId, workspaceId), eq(sources.enabled, true), isNull(sources.deletedAt), isNotNull(sources.refreshMinutes)))
    .groupBy(sources.id, sources.kind, sources.refreshMinutes));
  const due = candidates.filter(({ kind, refreshMinutes, lastStartedAt }) => sourceKinds[kind]?.isRefreshed === true && lastStartedAt!.getTime() + refreshMinutes! * 60_000 <= now().getTime());
  let begun = 0;
  for (const { id } of due) {
    const started = await imports.start({ workspaceId, memberId: null }, id, { dryRun: false }).catch(ignoreRefusal);
    if (started !== undefined) begun += 1;
  }
  return begun;
}

/** A source that is being imported already, or was deleted a moment ago, needs nothing. */
function ignoreRefusal(error: unknown): undefined {
  if (error instanceof AppError && (error.code === 'CONFLICT' || error.code === 'NOT_FOUND')) return undefined;
  throw error;
}
