import type { Transaction } from '@countersign/db/client';
import { documents, passages } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Passage } from './index/knowledge-index.ts';

/** A document as it was last loaded: its passages are the same objects for as long as its stamp stands. */
export interface LoadedDocument {
  /** Its version, what it says and when it was touched: one that was erased and imported anew begins at version 1 again. */
  readonly stamp: string;
  readonly passages: readonly Passage[];
}

export type LoadedDocuments = ReadonlyMap<string, LoadedDocument>;

/** Beyond so many changed documents everything is read in one go. */
const MOST_SINGLED_OUT = 500;

const columns = {
  id: passages.id, documentId: passages.documentId, heading: passages.heading, text: passages.text,
  kind: documents.kind, title: documents.title, visibility: documents.visibility, updatedAt: documents.updatedAt, language: documents.language, url: documents.url, version: documents.version, validUntil: documents.validUntil,
};

/** The passages of every document that stands and whose source is on, by document in the order of ids. Documents that `before` has as they stand are not read again. */
export async function loadPassages(transaction: Transaction, workspaceId: string, before: LoadedDocuments = new Map()): Promise<LoadedDocuments> {
  const rowsOfAll = await transaction.select({ id: documents.id, version: documents.version, contentHash: documents.contentHash, updatedAt: documents.updatedAt }).from(documents)
    .innerJoin(sources, and(eq(sources.workspaceId, documents.workspaceId), eq(sources.id, documents.sourceId)))
    .where(and(eq(documents.workspaceId, workspaceId), isNull(documents.deletedAt), eq(sources.enabled, true))).orderBy(asc(documents.id));
  const standing = rowsOfAll.map(({ id, version, contentHash, updatedAt }) => ({ id, stamp: `${version} ${contentHash} ${updatedAt?.getTime() ?? ''}` }));
  const changed = standing.filter(({ id, stamp }) => before.get(id)?.stamp !== stamp).map(({ id }) => id);
  const rows = changed.length === 0 ? [] : await transaction.select(columns).from(passages)
    .innerJoin(documents, and(eq(documents.workspaceId, passages.workspaceId), eq(documents.id, passages.documentId)))
    .where(and(eq(passages.workspaceId, workspaceId), isNull(documents.deletedAt), ...(changed.length > MOST_SINGLED_OUT ? [] : [inArray(passages.documentId, changed)])))
    .orderBy(asc(documents.id), asc(passages.ordinal));
  const read = new Map<string, Passage[]>();
  for (const { updatedAt, url, validUntil, ...row } of rows) {
    const passage: Passage = { ...row, updated: updatedAt?.toISOString().slice(0, 10) ?? '', ...(url === null ? {} : { url }), ...(validUntil === null ? {} : { validUntil: validUntil.toISOString() }) };
    const ofDocument = read.get(passage.documentId);
    if (ofDocument === undefined) read.set(passage.documentId, [passage]);
    else ofDocument.push(passage);
  }
  return new Map(standing.map(({ id, stamp }) => {
    const known = before.get(id);
    return [id, known?.stamp === stamp ? known : { stamp, passages: read.get(id) ?? [] }];
  }));
}
