import type { Database } from '@countersign/db/client';
import { sourceFiles } from '@countersign/db/schema/source-files';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../../../audit/write-audit.ts';
import { dropUpload } from './drop-upload.ts';
import { requireSourceOfFiles } from './require-source-of-files.ts';

/** Takes a file out of its source; its documents go with the next import. Throws `NOT_FOUND`. */
export async function deleteFile(database: Database, actor: AuditActor, { sourceId, name }: { readonly sourceId: string; readonly name: string }): Promise<void> {
  const { workspaceId } = actor;
  await withWorkspace(database, workspaceId, async (transaction) => {
    await requireSourceOfFiles(transaction, workspaceId, sourceId);
    const [gone] = await transaction.delete(sourceFiles).where(and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, sourceId), eq(sourceFiles.name, name))).returning({ uploadId: sourceFiles.uploadId });
    if (gone === undefined) throw new AppError('NOT_FOUND', 'The source holds no file of this name.');
    await dropUpload(transaction, { workspaceId, sourceId }, gone.uploadId);
    await writeAudit(transaction, actor, { action: 'file.deleted', subject: sourceId, detail: { name } });
  });
}
