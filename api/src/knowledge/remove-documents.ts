import type { Transaction } from '@countersign/db/client';
import { documents } from '@countersign/db/schema/documents';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { inChunks } from './in-chunks.ts';
import { keepVersions } from './keep-versions.ts';

/** Gives a tombstone to every document of a source that `stays` does not hold; returns their titles. Names in `stays` are those of the source. */
export async function removeDocuments(transaction: Transaction, owner: { readonly workspaceId: string; readonly sourceId: string }, stays: (row: { externalId: string; title: string; url: string | null }) => boolean, now: Date): Promise<string[]> {
  const gone = await findGone(transaction, owner, stays);
  const ids = gone.map(({ id }) => id);
  await keepVersions(transaction, owner.workspaceId, ids, now);
  for (const some of inChunks(ids)) await transaction.update(documents).set({ deletedAt: now }).where(and(eq(documents.workspaceId, owner.workspaceId), inArray(documents.id, some)));
  return gone.map(({ title }) => title);
}

/** The documents that would get a tombstone. */
export async function findGone(transaction: Transaction, { workspaceId, sourceId }: { readonly workspaceId: string; readonly sourceId: string }, stays: (row: { externalId: string; title: string; url: string | null }) => boolean): Promise<{ id: string; title: string }[]> {
  const alive = await transaction.select({ id: documents.id, externalId: documents.externalId, title: documents.title, url: documents.url }).from(documents)
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.sourceId, sourceId), isNull(documents.deletedAt)));
  return alive.filter((row) => !stays(row));
}
