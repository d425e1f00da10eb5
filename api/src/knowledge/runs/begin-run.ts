import type { Database } from '@countersign/db/client';
import { sourceRuns, sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { newId } from '@countersign/shared/ids';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../../audit/write-audit.ts';
import { failDeadRuns } from './fail-dead-runs.ts';

export type SourceRow = typeof sources.$inferSelect;
export type RunRow = typeof sourceRuns.$inferSelect;

interface BeginOptions {
  readonly dryRun: boolean;
  readonly now: Date;
  readonly isImportable: (kind: string) => boolean;
}

/** Opens a run of a source and writes down who began it. Throws `CONFLICT` while another run of the source is open. */
export async function beginRun(database: Database, actor: AuditActor, sourceId: string, { dryRun, now, isImportable }: BeginOptions): Promise<{ source: SourceRow; run: RunRow }> {
  const { workspaceId, memberId } = actor;
  await failDeadRuns(database, workspaceId, now);
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [source] = await transaction.select().from(sources).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, sourceId), isNull(sources.deletedAt))).for('key share');
    if (source === undefined) throw new AppError('NOT_FOUND', 'There is no source with this id.');
    if (!isImportable(source.kind)) throw new AppError('INVALID_INPUT', `“${source.name}” is no source that can be imported from here.`);
    const [run] = await transaction.insert(sourceRuns).values({ workspaceId, id: newId('import'), sourceId, state: 'running', dryRun, memberId, startedAt: now, heartbeatAt: now }).onConflictDoNothing().returning();
    if (run === undefined) throw new AppError('CONFLICT', `“${source.name}” is being imported already. Wait for that import, or stop it.`);
    await writeAudit(transaction, actor, { action: 'import.started', subject: sourceId, detail: { run: run.id, dryRun } });
    return { source, run };
  });
}
