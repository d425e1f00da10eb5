import type { Transaction } from '@countersign/db/client';
import { workspaces } from '@countersign/db/schema/workspaces';
import { eq } from 'drizzle-orm';

/** One change of a workspace's policy at a time, so that a version follows the one its author has read. Held until the transaction ends. */
export async function lockPolicies(transaction: Transaction, workspaceId: string): Promise<void> {
  await transaction.select({ id: workspaces.id }).from(workspaces).where(eq(workspaces.id, workspaceId)).for('update');
}
