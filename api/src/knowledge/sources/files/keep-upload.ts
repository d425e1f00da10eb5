import { randomUUID } from 'node:crypto';
import type { Database } from '@countersign/db/client';
import { sourceFileParts } from '@countersign/db/schema/source-file-parts';
import { sourceFiles } from '@countersign/db/schema/source-files';
import { statementParts } from '@countersign/db/statement-parts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, lt, notInArray } from 'drizzle-orm';
import type { SourceItem } from '../source-reader.ts';

const longestUploadMs = 3_600_000;

/**
 * Keeps what was read of a file in parts, each in a transaction of its own, and gives the id of the upload. They count once a file
 * of the source names it; parts of uploads that were cut off an hour ago go first.
 */
export async function keepUpload(database: Database, { workspaceId, sourceId, now }: { workspaceId: string; sourceId: string; now: Date }, items: readonly SourceItem[]): Promise<string> {
  const uploadId = randomUUID();
  await withWorkspace(database, workspaceId, (transaction) => {
    const named = transaction.select({ uploadId: sourceFiles.uploadId }).from(sourceFiles).where(and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, sourceId)));
    return transaction.delete(sourceFileParts).where(and(
      eq(sourceFileParts.workspaceId, workspaceId), eq(sourceFileParts.sourceId, sourceId), notInArray(sourceFileParts.uploadId, named), lt(sourceFileParts.createdAt, new Date(now.getTime() - longestUploadMs)),
    ));
  });
  for (const [part, bytes] of statementParts(Buffer.from(JSON.stringify(items))).entries()) {
    await withWorkspace(database, workspaceId, (transaction) => transaction.insert(sourceFileParts).values({ workspaceId, sourceId, uploadId, part, bytes, createdAt: now }));
  }
  return uploadId;
}
