import type { Transaction } from '@countersign/db/client';
import { documents, passages } from '@countersign/db/schema/documents';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { documentStamp } from './document-stamp.ts';
import type { Passage } from './index/knowledge-index.ts';
import type { LoadedDocument } from './loaded-documents.ts';

const columns = {
  id: passages.id, documentId: passages.documentId, heading: passages.heading, text: passages.text,
  kind: documents.kind, title: documents.title, visibility: documents.visibility, updatedAt: documents.updatedAt, language: documents.language, url: documents.url, version: documents.version, validUntil: documents.validUntil, contentHash: documents.contentHash,
};

/** The documents with these ids, or all; those without passages are left out. */
export async function readDocumentPassages(transaction: Transaction, workspaceId: string, ids: readonly string[] | undefined): Promise<Map<string, LoadedDocument>> {
  const rows = await transaction.select(columns).from(passages)
    .innerJoin(documents, and(eq(documents.workspaceId, passages.workspaceId), eq(documents.id, passages.documentId)))
    .where(and(eq(passages.workspaceId, workspaceId), isNull(documents.deletedAt), ...(ids === undefined ? [] : [inArray(passages.documentId, [...ids])])))
    .orderBy(asc(documents.id), asc(passages.ordinal));
  const read = new Map<string, { stamp: string; passages: Passage[] }>();
  for (const { updatedAt, url, validUntil, contentHash, ...row } of rows) {
    const passage: Passage = { ...row, updated: updatedAt?.toISOString().slice(0, 10) ?? '', ...(url === null ? {} : { url }), ...(validUntil === null ? {} : { validUntil: validUntil.toISOString() }) };
    const ofDocument = read.get(passage.documentId);
    if (ofDocument === undefined) read.set(passage.documentId, { stamp: documentStamp({ version: row.version, contentHash, updatedAt }), passages: [passage] });
    else ofDocument.passages.push(passage);
  }
  return read;
}
