import { documents } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, asc, count, desc, eq, gt, ilike, isNotNull, isNull, lte, or, sql, type SQL } from 'drizzle-orm';
import type { AppDependencies } from '../../context.ts';
import type { DocumentList, DocumentsQuery } from '../../routes/contracts/documents.ts';
import { documentColumns, toDocumentRow } from './document-row.ts';

/** One page of the documents that match. */
export async function listDocuments({ database, now }: Pick<AppDependencies, 'database' | 'now'>, workspaceId: string, query: DocumentsQuery): Promise<DocumentList> {
  const matching = and(eq(documents.workspaceId, workspaceId), ...filtersOf(query, now()));
  return withWorkspace(database, workspaceId, async (transaction) => {
    const rows = await transaction.select(documentColumns).from(documents)
      .innerJoin(sources, and(eq(sources.workspaceId, documents.workspaceId), eq(sources.id, documents.sourceId)))
      .where(matching).orderBy(...orderOf(query.sort)).limit(query.limit).offset(query.offset);
    const [counted] = await transaction.select({ total: count() }).from(documents).where(matching);
    return { documents: rows.map((row) => toDocumentRow(row, now())), total: counted!.total };
  });
}

function filtersOf({ q, source, visibility, language, state, privacy }: DocumentsQuery, now: Date): (SQL | undefined)[] {
  const words = q === undefined ? [] : q.split(/\s+/).filter((word) => word !== '');
  return [
    ...words.map((word) => ilike(documents.title, `%${word.replace(/[\\%_]/g, '\\$&')}%`)),
    source === undefined ? undefined : eq(documents.sourceId, source),
    visibility === undefined ? undefined : eq(documents.visibility, visibility),
    language === undefined ? undefined : eq(documents.language, language),
    privacy === undefined ? undefined : privacy === 'found' ? sql`${documents.privacy} <> '{}'` : sql`${documents.privacy} = '{}'`,
    stateFilter(state, now),
  ];
}

function stateFilter(state: DocumentsQuery['state'], now: Date): SQL | undefined {
  switch (state) {
    case 'removed':
      return isNotNull(documents.deletedAt);
    case 'expired':
      return and(isNull(documents.deletedAt), lte(documents.validUntil, now));
    case 'current':
      return and(isNull(documents.deletedAt), or(isNull(documents.validUntil), gt(documents.validUntil, now)));
    case undefined:
      return undefined;
  }
}

function orderOf(sort: DocumentsQuery['sort']): SQL[] {
  const last = asc(documents.id);
  switch (sort) {
    case 'title':
      return [sql`lower(${documents.title})`, last];
    case 'updated':
      return [sql`${documents.updatedAt} DESC NULLS LAST`, last];
    case 'imported':
      return [desc(sql`coalesce(${documents.importedAt}, ${documents.createdAt})`), last];
  }
}
