import type { Transaction } from '@countersign/db/client';
import { sources } from '@countersign/db/schema/sources';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';

/** Throws `NOT_FOUND` where the source is not there, `INVALID_INPUT` where it holds no uploads. Keeps it from being deleted until the transaction ends. */
export async function requireSourceOfFiles(transaction: Transaction, workspaceId: string, sourceId: string): Promise<void> {
  const [source] = await transaction.select({ kind: sources.kind }).from(sources).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, sourceId), isNull(sources.deletedAt))).for('share');
  if (source === undefined) throw new AppError('NOT_FOUND', 'There is no source with this id.');
  if (source.kind !== 'files') throw new AppError('INVALID_INPUT', 'Files are uploaded into a source of the kind "files".');
}
