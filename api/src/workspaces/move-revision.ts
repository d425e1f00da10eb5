import type { Transaction } from '@countersign/db/client';
import { workspaces } from '@countersign/db/schema/workspaces';
import { eq, sql } from 'drizzle-orm';

/** Tells every server that its read model of the workspace is out of date, for changes that no trigger sees. */
export async function moveRevision(transaction: Transaction, workspaceId: string): Promise<void> {
  await transaction.update(workspaces).set({ revision: sql`${workspaces.revision} + 1` }).where(eq(workspaces.id, workspaceId));
}
