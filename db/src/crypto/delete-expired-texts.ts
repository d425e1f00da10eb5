import { and, eq, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { texts } from '../schema/texts.ts';

/** Deletes the workspace's texts that have expired, and says how many there were. */
export async function deleteExpiredTexts(transaction: Transaction, workspaceId: string): Promise<number> {
  const gone = await transaction.delete(texts)
    .where(and(eq(texts.workspaceId, workspaceId), lte(texts.expiresAt, sql`now()`))).returning({ id: texts.id });
  return gone.length;
}
