import { sourceRuns } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../../audit/write-audit.ts';
import type { AppDependencies } from '../../context.ts';
import type { SourceRun } from '../../routes/contracts/sources.ts';
import { readRuns } from './read-runs.ts';

/** Asks an import to stop, on whichever server it runs; one that has ended stays as it is. */
export async function cancelRun({ database, imports, now }: Pick<AppDependencies, 'database' | 'imports' | 'now'>, actor: AuditActor, sourceId: string, runId: string): Promise<SourceRun> {
  const { workspaceId } = actor;
  const run = await withWorkspace(database, workspaceId, async (transaction) => {
    const named = and(eq(sourceRuns.workspaceId, workspaceId), eq(sourceRuns.sourceId, sourceId), eq(sourceRuns.id, runId));
    const asked = await transaction.update(sourceRuns).set({ cancelledAt: now() }).where(and(named, eq(sourceRuns.state, 'running'))).returning({ id: sourceRuns.id });
    if (asked.length > 0) await writeAudit(transaction, actor, { action: 'import.cancelled', subject: sourceId, detail: { run: runId } });
    const [found] = await readRuns(transaction, workspaceId, and(eq(sourceRuns.sourceId, sourceId), eq(sourceRuns.id, runId)), 1);
    if (found === undefined) throw new AppError('NOT_FOUND', 'There is no import with this id.');
    return found;
  });
  imports.cancel(runId);
  return run;
}
