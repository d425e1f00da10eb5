import type { Transaction } from '@countersign/db/client';
import { sources } from '@countersign/db/schema/sources';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';

/** The source, locked until the transaction ends; throws `NOT_FOUND` for one that is not there or was deleted. */
export async function findSource(transaction: Transaction, workspaceId: string, id: string): Promise<typeof sources.$inferSelect> {
  const [source] = await transaction.select().from(sources).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, id), isNull(sources.deletedAt))).for('update');
  if (source === undefined) throw new AppError('NOT_FOUND', 'There is no source with this id.');
  return source;
}
