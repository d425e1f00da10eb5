import { sql } from 'drizzle-orm';
import type { Database, Transaction } from './client.ts';

/**
 * Runs `work` before the workspace is known: it reads only the memberships and sessions of this
 * signed-in user, or the sessions of this browser origin, and writes nothing. For sign-in alone.
 */
export async function withCaller<Result>(
  database: Database,
  caller: { userId: string } | { origin: string },
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const [setting, value] = 'userId' in caller ? ['countersign.user', caller.userId] : ['countersign.origin', caller.origin];
  return database.transaction(async (transaction) => {
    await Promise.all([
      transaction.execute(sql`SET LOCAL ROLE countersign_app`),
      transaction.execute(sql`SELECT set_config(${setting}, ${value}, true)`),
    ]);
    return work(transaction);
  }, { accessMode: 'read only' });
}
