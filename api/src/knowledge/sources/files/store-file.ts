import type { Database } from '@countersign/db/client';
import { sourceFiles } from '@countersign/db/schema/source-files';
import { storable } from '@countersign/db/storable';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError, errorStatus, type ErrorCode } from '@countersign/shared/errors';
import { and, count, eq, ne } from 'drizzle-orm';
import { writeAudit } from '../../../audit/write-audit.ts';
import type { SourceFile, UploadedFile } from '../../../routes/contracts/source-files.ts';
import type { Parser } from '../parsing/parse-job.ts';
import type { SourceItem } from '../source-reader.ts';
import { dropUpload } from './drop-upload.ts';
import { keepUpload } from './keep-upload.ts';
import { requireSourceOfFiles } from './require-source-of-files.ts';

export interface FileUpload {
  readonly sourceId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface StoreDeps {
  readonly database: Database;
  readonly parser: Parser;
  readonly now: () => Date;
}

const mostFiles = 2_000;
/** Characters of text, over all documents of one file. */
const longestText = 20_000_000;
const mostErrors = 100;

/** Reads an uploaded file and keeps what it says with its source, in place of a file of the same name. A file of which nothing can be read is refused with the reason and not kept. */
export async function storeFile({ database, parser, now }: StoreDeps, actor: { workspaceId: string; memberId: string }, { sourceId, name, bytes }: FileUpload): Promise<UploadedFile> {
  const { workspaceId, memberId } = actor;
  await withWorkspace(database, workspaceId, (transaction) => requireSourceOfFiles(transaction, workspaceId, sourceId));
  const items = (await parser.parse({ kind: 'file', name, bytes })).map((item) => storable(item));
  const errors = items.filter((item) => item.type === 'error');
  const documents = items.length - errors.length;
  if (documents === 0) throw refusalOf(name, errors[0]);
  if (items.reduce((sum, item) => sum + (item.type === 'document' ? item.document.body.length : 0), 0) > longestText) throw new AppError('TOO_LARGE', `${name}: it holds more than 20 million characters of text. Split it into smaller files.`);

  const uploadedAt = now();
  const uploadId = await keepUpload(database, { workspaceId, sourceId, now: uploadedAt }, items);
  const kept = { size: bytes.byteLength, documents, failed: errors.length, uploadId, memberId, uploadedAt };
  await withWorkspace(database, workspaceId, async (transaction) => {
    await requireSourceOfFiles(transaction, workspaceId, sourceId);
    const ofName = and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, sourceId), eq(sourceFiles.name, name));
    const [before] = await transaction.select({ uploadId: sourceFiles.uploadId }).from(sourceFiles).where(ofName);
    const [others] = await transaction.select({ files: count() }).from(sourceFiles).where(and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, sourceId), ne(sourceFiles.name, name)));
    if (others!.files >= mostFiles) throw new AppError('CONFLICT', `A source holds ${mostFiles} files at most. Begin another one.`);
    await transaction.insert(sourceFiles).values({ workspaceId, sourceId, name, ...kept }).onConflictDoUpdate({ target: [sourceFiles.workspaceId, sourceFiles.sourceId, sourceFiles.name], set: kept });
    if (before !== undefined) await dropUpload(transaction, { workspaceId, sourceId }, before.uploadId);
    await writeAudit(transaction, actor, { action: 'file.uploaded', subject: sourceId, detail: { name, size: kept.size, documents, failed: kept.failed } });
  });
  const file: SourceFile = { name, size: kept.size, documents, failed: kept.failed, uploadedAt: uploadedAt.toISOString() };
  return { ...file, errors: errors.slice(0, mostErrors).map(({ item, code, message }) => ({ item, code, message })) };
}

function refusalOf(name: string, error: Extract<SourceItem, { type: 'error' }> | undefined): AppError {
  if (error === undefined) return new AppError('INVALID_INPUT', `${name}: it holds no question with an answer.`);
  return new AppError(error.code in errorStatus ? (error.code as ErrorCode) : 'INVALID_INPUT', error.message);
}
