import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './client.ts';

/**
 * Runs `work` in one transaction that sees and writes this workspace's rows and no other's,
 * whatever its queries say: it runs as a role that row security binds.
 */
export async function withWorkspace<Result>(
  database: Database,
  workspaceId: string,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  if (workspaceId === '') throw new Error('withWorkspace needs a workspace id');
  return database.transaction(async (transaction) => {
    // Both leave in one round trip; a connection keeps their order.
    await Promise.all([
      transaction.execute(sql`SET LOCAL ROLE countersign_app`),
      transaction.execute(sql`SELECT set_config('countersign.workspace', ${workspaceId}, true)`),
    ]);
    return work(transaction);
  });
}
