import type { Database } from '@countersign/db/client';
import { sourceFiles } from '@countersign/db/schema/source-files';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, asc, eq } from 'drizzle-orm';
import type { SourceFile } from '../../../routes/contracts/source-files.ts';
import { requireSourceOfFiles } from './require-source-of-files.ts';

/** The files of a source by name. */
export async function listFiles(database: Database, workspaceId: string, sourceId: string): Promise<SourceFile[]> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    await requireSourceOfFiles(transaction, workspaceId, sourceId);
    const { name, size, documents, failed, uploadedAt } = sourceFiles;
    const rows = await transaction.select({ name, size, documents, failed, uploadedAt }).from(sourceFiles).where(and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, sourceId))).orderBy(asc(name));
    return rows.map((row) => ({ ...row, uploadedAt: row.uploadedAt.toISOString() }));
  });
}
