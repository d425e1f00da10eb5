import { documents, passages } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { sql } from 'drizzle-orm';
import type { DocumentRow } from '../../routes/contracts/documents.ts';

/** What a list of documents reads, joined with the documents' sources. */
export const documentColumns = {
  id: documents.id, sourceId: documents.sourceId, sourceName: sources.name, sourceEnabled: sources.enabled, kind: documents.kind, title: documents.title, url: documents.url, visibility: documents.visibility, language: documents.language, brand: documents.brand,
  updatedAt: documents.updatedAt, importedAt: documents.importedAt, createdAt: documents.createdAt, validUntil: documents.validUntil, deletedAt: documents.deletedAt, version: documents.version, privacy: documents.privacy,
  passages: sql<number>`(SELECT count(*)::int FROM ${passages} WHERE ${passages.workspaceId} = ${documents.workspaceId} AND ${passages.documentId} = ${documents.id})`,
};

interface Row extends Omit<DocumentRow, 'updatedAt' | 'importedAt' | 'validUntil' | 'state' | 'privacy'> {
  readonly updatedAt: Date | null;
  readonly importedAt: Date | null;
  readonly createdAt: Date;
  readonly validUntil: Date | null;
  readonly deletedAt: Date | null;
  readonly privacy: Readonly<Record<string, number>>;
}

/** A document as clients read it. */
export function toDocumentRow({ createdAt, deletedAt, ...row }: Row, now: Date): DocumentRow {
  return {
    ...row, privacy: { ...row.privacy }, updatedAt: row.updatedAt?.toISOString() ?? null, importedAt: (row.importedAt ?? createdAt).toISOString(), validUntil: row.validUntil?.toISOString() ?? null,
    state: deletedAt !== null ? 'removed' : row.validUntil !== null && row.validUntil <= now ? 'expired' : 'current',
  };
}
