import { sourceRuns } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import type { AppDependencies } from '../../context.ts';
import type { SourceRun } from '../../routes/contracts/sources.ts';
import { findSource } from './find-source.ts';
import { readRuns } from './read-runs.ts';

/** The imports of a source, newest first. */
export async function listRuns({ database }: Pick<AppDependencies, 'database'>, workspaceId: string, sourceId: string, limit: number): Promise<SourceRun[]> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    await findSource(transaction, workspaceId, sourceId, { toChange: false });
    return readRuns(transaction, workspaceId, eq(sourceRuns.sourceId, sourceId), limit);
  });
}
