import type { Transaction } from '@countersign/db/client';
import { sourceFileParts } from '@countersign/db/schema/source-file-parts';
import { and, eq } from 'drizzle-orm';

/** Deletes the parts of an upload that no file names any more. */
export async function dropUpload(transaction: Transaction, { workspaceId, sourceId }: { workspaceId: string; sourceId: string }, uploadId: string): Promise<void> {
  await transaction.delete(sourceFileParts).where(and(eq(sourceFileParts.workspaceId, workspaceId), eq(sourceFileParts.sourceId, sourceId), eq(sourceFileParts.uploadId, uploadId)));
}
