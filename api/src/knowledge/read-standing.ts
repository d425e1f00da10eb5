import type { Transaction } from '@countersign/db/client';
import { documents } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { documentStamp } from './document-stamp.ts';

/** The documents that stand and whose source is on, in the order of ids, each with the stamp of how it stands now. */
export async function readStanding(transaction: Transaction, workspaceId: string): Promise<{ readonly id: string; readonly stamp: string }[]> {
  const rows = await transaction.select({ id: documents.id, version: documents.version, contentHash: documents.contentHash, updatedAt: documents.updatedAt }).from(documents)
    .innerJoin(sources, and(eq(sources.workspaceId, documents.workspaceId), eq(sources.id, documents.sourceId)))
    .where(and(eq(documents.workspaceId, workspaceId), isNull(documents.deletedAt), eq(sources.enabled, true))).orderBy(asc(documents.id));
  return rows.map((row) => ({ id: row.id, stamp: documentStamp(row) }));
}
