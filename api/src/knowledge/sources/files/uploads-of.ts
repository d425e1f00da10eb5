import type { Database } from '@countersign/db/client';
import { sourceFileParts } from '@countersign/db/schema/source-file-parts';
import { sourceFiles } from '@countersign/db/schema/source-files';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { SourceItem } from '../source-reader.ts';
import { storedItem } from './stored-item.ts';

const stored = z.array(storedItem);

/** What was uploaded into a source, file by file in the order of their names; no more than one file is held at a time. */
export async function* uploadsOf(database: Database, { workspaceId, sourceId }: { readonly workspaceId: string; readonly sourceId: string }): AsyncGenerator<readonly SourceItem[]> {
  const ofSource = and(eq(sourceFiles.workspaceId, workspaceId), eq(sourceFiles.sourceId, sourceId));
  const uploads = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ uploadId: sourceFiles.uploadId }).from(sourceFiles).where(ofSource).orderBy(asc(sourceFiles.name)));
  for (const { uploadId } of uploads) {
    const parts: Uint8Array[] = [];
    for await (const part of partsOf(database, { workspaceId, sourceId }, uploadId)) parts.push(part);
    // The file was deleted or replaced while the others were read.
    if (parts.length > 0) yield stored.parse(JSON.parse(Buffer.concat(parts).toString()));
  }
}

async function* partsOf(database: Database, { workspaceId, sourceId }: { readonly workspaceId: string; readonly sourceId: string }, uploadId: string): AsyncGenerator<Uint8Array> {
  for (let part = 0; ; part += 1) {
    const [row] = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ bytes: sourceFileParts.bytes }).from(sourceFileParts)
      .where(and(eq(sourceFileParts.workspaceId, workspaceId), eq(sourceFileParts.sourceId, sourceId), eq(sourceFileParts.uploadId, uploadId), eq(sourceFileParts.part, part))));
    if (row === undefined) return;
    yield row.bytes;
  }
}
