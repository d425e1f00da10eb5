import { sourceRuns } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import type { AuditActor } from '../../audit/write-audit.ts';
import type { AppDependencies } from '../../context.ts';
import type { SourceRun } from '../../routes/contracts/sources.ts';
import { readRuns } from './read-runs.ts';

/** Begins an import and returns it as it begins. */
export async function startRun({ database, imports }: Pick<AppDependencies, 'database' | 'imports'>, actor: AuditActor, sourceId: string, dryRun: boolean): Promise<SourceRun> {
  const { run } = await imports.start(actor, sourceId, { dryRun });
  return withWorkspace(database, actor.workspaceId, async (transaction) => (await readRuns(transaction, actor.workspaceId, eq(sourceRuns.id, run.id), 1))[0]!);
}
