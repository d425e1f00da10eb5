import { documents, documentVersions, passages } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { AppDependencies } from '../../context.ts';
import { findPlantedText } from '../../injection/find-injection.ts';
import type { DocumentDetail } from '../../routes/contracts/documents.ts';
import { documentColumns, toDocumentRow } from './document-row.ts';

const mostVersions = 50;
const longestQuote = 200;

/** One document with its passages, and the last 50 versions that it had before. */
export async function readDocument({ database, now }: Pick<AppDependencies, 'database' | 'now'>, workspaceId: string, id: string): Promise<DocumentDetail> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const [row] = await transaction.select({ ...documentColumns, body: documents.body }).from(documents)
      .innerJoin(sources, and(eq(sources.workspaceId, documents.workspaceId), eq(sources.id, documents.sourceId)))
      .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, id)));
    if (row === undefined) throw new AppError('NOT_FOUND', 'There is no document with this id.');
    const { body, ...plain } = row;
    const passageList = await transaction.select({ id: passages.id, heading: passages.heading, text: passages.text, start: passages.start, end: passages.end }).from(passages)
      .where(and(eq(passages.workspaceId, workspaceId), eq(passages.documentId, id))).orderBy(asc(passages.ordinal));
    const versions = await transaction.select().from(documentVersions)
      .where(and(eq(documentVersions.workspaceId, workspaceId), eq(documentVersions.documentId, id))).orderBy(desc(documentVersions.version)).limit(mostVersions);
    return {
      ...toDocumentRow(plain, now()), body, passageList,
      steering: findPlantedText(body, id).map(({ quote, explanation }) => ({ quote: quote.slice(0, longestQuote), explanation })),
      versions: versions.map((past) => ({
        version: past.version, title: past.title, visibility: past.visibility, body: past.body,
        updatedAt: past.updatedAt?.toISOString() ?? null, importedAt: past.importedAt?.toISOString() ?? null, endedAt: past.endedAt.toISOString(),
      })),
    };
  });
}
