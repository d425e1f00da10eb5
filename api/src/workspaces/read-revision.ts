import type { Database } from '@countersign/db/client';
import { workspaces } from '@countersign/db/schema/workspaces';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';

/** The workspace's revisions as the database has them; `undefined` when there is no such workspace. */
export async function readRevision(database: Database, workspaceId: string): Promise<{ readonly revision: number; readonly triageRevision: number } | undefined> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [row] = await transaction.select({ revision: workspaces.revision, triageRevision: workspaces.triageRevision }).from(workspaces).where(eq(workspaces.id, workspaceId));
    return row;
  });
}
