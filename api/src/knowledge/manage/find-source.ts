import type { Transaction } from '@countersign/db/client';
import { sources } from '@countersign/db/schema/sources';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull, ne } from 'drizzle-orm';

/** The source, locked until the transaction ends unless it is only read; systems that are asked for records have their own ways. Throws `NOT_FOUND` for one that is not there or was deleted. */
export async function findSource(transaction: Transaction, workspaceId: string, id: string, { toChange = true } = {}): Promise<typeof sources.$inferSelect> {
  const named = transaction.select().from(sources).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, id), isNull(sources.deletedAt), ne(sources.kind, 'record')));
  const [source] = await (toChange ? named.for('update') : named);
  if (source === undefined) throw new AppError('NOT_FOUND', 'There is no source with this id.');
  return source;
}
