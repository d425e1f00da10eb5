import type { Transaction } from '@countersign/db/client';
import { documents, passages, type DocumentKind } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { and, eq, getTableColumns, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { createHash } from 'node:crypto';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import { detectDocumentLanguages } from './detect-document-languages.ts';
import { splitPassages, type SplitPassage } from './split-passages.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';

/** A source and everything it holds now. */
export interface DocumentsImport {
  readonly source: { readonly id: string; readonly kind: string; readonly name: string };
  readonly kind: DocumentKind;
  readonly documents: readonly MarkdownDocument[];
}

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

const rowsPerInsert = 500;

/** Every column but the row's own beginning, as the refused insert had it. */
const { createdAt: _createdAt, ...replaced } = getTableColumns(documents);
const newValues: Record<string, SQL> = Object.fromEntries(Object.entries(replaced).map(([name, column]) => [name, sql`excluded.${sql.identifier(toSnakeCase(column.name))}`]));

/** Makes a source hold exactly these documents: new ones are added, changed ones get a version, vanished ones a tombstone, the rest is left alone. */
export async function importDocuments(transaction: Transaction, actor: AuditActor, input: DocumentsImport): Promise<ImportCounts> {
  const { workspaceId } = actor;
  const now = new Date();
  const source = { workspaceId, ...input.source, lastImportedAt: now };
  await transaction.insert(sources).values(source).onConflictDoUpdate({ target: [sources.workspaceId, sources.id], set: { name: source.name, lastImportedAt: now } });
  const ofSource = and(eq(documents.workspaceId, workspaceId), eq(documents.sourceId, source.id));
  const known = await transaction.select({ id: documents.id, contentHash: documents.contentHash, version: documents.version, deletedAt: documents.deletedAt }).from(documents).where(ofSource);
  const knownById = new Map(known.map((row) => [row.id, row]));
  const incoming = detectDocumentLanguages(input.documents).map((document) => ({ document, contentHash: hashOf(document), before: knownById.get(document.id) }));
  const touched = incoming.filter(({ contentHash, before }) => before === undefined || before.deletedAt !== null || before.contentHash !== contentHash);
  const stays = new Set(input.documents.map((document) => document.id));
  const gone = known.filter((row) => row.deletedAt === null && !stays.has(row.id)).map((row) => row.id);

  await removePassages(transaction, workspaceId, [...gone, ...touched.flatMap(({ before }) => (before ? [before.id] : []))]);
  if (gone.length > 0) await transaction.update(documents).set({ deletedAt: now }).where(and(ofSource, inArray(documents.id, gone), isNull(documents.deletedAt)));
  const rows = touched.map(({ document, contentHash, before }) => ({
    workspaceId, id: document.id, sourceId: source.id, externalId: document.id, kind: input.kind, title: document.title, url: document.url ?? null, visibility: document.visibility,
    language: document.language ?? 'en', updatedAt: readMoment(document.updated), contentHash, version: (before?.version ?? 0) + 1, body: document.body, deletedAt: null,
  }));
  for (const some of chunk(rows)) await transaction.insert(documents).values(some).onConflictDoUpdate({ target: [documents.workspaceId, documents.id], set: newValues });
  const pieces = touched.flatMap(({ document }) => splitPassages(document, input.kind).map((passage) => toRow(workspaceId, document, passage)));
  for (const some of chunk(pieces)) await transaction.insert(passages).values(some);

  const changed = touched.filter(({ before }) => before !== undefined).length;
  const counts = { added: touched.length - changed, changed, removed: gone.length, same: incoming.length - touched.length };
  if (touched.length + gone.length > 0) await writeAudit(transaction, actor, { action: 'knowledge.imported', subject: source.id, detail: { ...counts } });
  return counts;
}

function chunk<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerInsert) }, (_, index) => rows.slice(index * rowsPerInsert, (index + 1) * rowsPerInsert));
}

async function removePassages(transaction: Transaction, workspaceId: string, documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return;
  await transaction.delete(passages).where(and(eq(passages.workspaceId, workspaceId), inArray(passages.documentId, [...documentIds])));
}

function toRow(workspaceId: string, document: MarkdownDocument, passage: SplitPassage) {
  const start = Math.max(0, document.body.indexOf(passage.text.slice(0, 24)));
  return {
    workspaceId, id: passage.id, documentId: document.id, ordinal: passage.ordinal, heading: passage.heading, text: passage.text,
    start, end: Math.min(document.body.length, start + passage.text.length),
  };
}

function hashOf(document: MarkdownDocument): string {
  return createHash('sha256').update(JSON.stringify([document.title, document.visibility, document.updated, document.language, document.url, document.body])).digest('hex');
}

function readMoment(updated: string): Date | null {
  const at = new Date(updated);
  return Number.isNaN(at.getTime()) ? null : at;
}
