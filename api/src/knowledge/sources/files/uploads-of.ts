import type { Database } from '@countersign/db/client';
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
  const names = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ name: sourceFiles.name }).from(sourceFiles).where(ofSource).orderBy(asc(sourceFiles.name)));
  for (const { name } of names) {
    const [file] = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ items: sourceFiles.items }).from(sourceFiles).where(and(ofSource, eq(sourceFiles.name, name))));
    if (file !== undefined) yield stored.parse(file.items);
  }
}
