import type { Database } from '@countersign/db/client';
import { sourceRuns } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, lt } from 'drizzle-orm';

/** A run whose server says nothing for this long is held to be dead. */
export const deadAfterMs = 30_000;

/** Closes the runs whose server died; says how many. With `all`, every open one: nobody else can be running them. */
export async function failDeadRuns(database: Database, workspaceId: string, now: Date, { all = false } = {}): Promise<number> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const silent = all ? undefined : lt(sourceRuns.heartbeatAt, new Date(now.getTime() - deadAfterMs));
    const closed = await transaction.update(sourceRuns)
      .set({ state: 'failed', endedAt: now, errorCode: 'UNAVAILABLE', errorMessage: 'The server stopped before this import was done. Import again.' })
      .where(and(eq(sourceRuns.workspaceId, workspaceId), eq(sourceRuns.state, 'running'), silent)).returning({ id: sourceRuns.id });
    return closed.length;
  });
}
