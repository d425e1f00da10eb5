import type { Transaction } from '@countersign/db/client';
import { documents, passages, type DocumentKind } from '@countersign/db/schema/documents';
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import { toSnakeCase } from 'drizzle-orm/casing';
import { compareDocuments, readMoment, type ComparedDocument } from './compare-documents.ts';
import { inChunks } from './in-chunks.ts';
import { keepVersions } from './keep-versions.ts';
import { privacyCounts } from './privacy-counts.ts';
import { splitPassages } from './split-passages.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';
import { takeTurns } from './take-turns.ts';

/** Every column but the row's own beginning, as the refused insert had it. */
const { createdAt: _createdAt, ...replaced } = getTableColumns(documents);
const newValues: Record<string, SQL> = Object.fromEntries(Object.entries(replaced).map(([name, column]) => [name, sql`excluded.${sql.identifier(toSnakeCase(column.name))}`]));

/** Writes those of a source's documents that are new or changed, with their passages; the version before goes to the history. The source has to be there. */
export async function writeDocuments(
  transaction: Transaction, owner: { readonly workspaceId: string; readonly sourceId: string; readonly kind: DocumentKind }, incoming: readonly MarkdownDocument[], now: Date,
): Promise<ComparedDocument[]> {
  const { workspaceId, sourceId, kind } = owner;
  // Two sources that import at once must not choose the same id.
  await transaction.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`import/${workspaceId}`}, 0))`);
  const compared = await compareDocuments(transaction, workspaceId, sourceId, incoming);
  const touched = compared.filter(({ change }) => change !== 'same');
  await keepVersions(transaction, workspaceId, touched.filter(({ change }) => change === 'changed').map(({ document }) => document.id), now);
  const rows: (typeof documents.$inferInsert)[] = [];
  const pieces: (typeof passages.$inferInsert)[] = [];
  const turn = takeTurns();
  for (const { document, externalId, contentHash, version } of touched) {
    rows.push({
      workspaceId, id: document.id, sourceId, externalId, kind, title: document.title, url: document.url ?? null, visibility: document.visibility,
      language: document.language ?? 'en', updatedAt: readMoment(document.updated), contentHash, version: version + 1, body: document.body, deletedAt: null,
      brand: document.brand ?? null, validUntil: readMoment(document.validUntil), privacy: privacyCounts(document.title, document.body), importedAt: now,
    });
    for (const { id, documentId, ordinal, heading, text, start, end } of splitPassages(document, kind)) pieces.push({ workspaceId, id, documentId, ordinal, heading, text, start, end });
    await turn();
  }
  for (const some of inChunks(rows)) await transaction.insert(documents).values(some).onConflictDoUpdate({ target: [documents.workspaceId, documents.id], set: newValues });
  for (const some of inChunks(pieces)) await transaction.insert(passages).values(some);
  await noteTouched(transaction, workspaceId, compared);
  return compared;
}

async function noteTouched(transaction: Transaction, workspaceId: string, compared: readonly ComparedDocument[]): Promise<void> {
  const rows = compared.flatMap(({ document, touchedAt }) => (touchedAt === undefined ? [] : [{ id: document.id, at: touchedAt.toISOString() }]));
  if (rows.length === 0) return;
  await transaction.execute(sql`
    UPDATE ${documents} d SET updated_at = touched.at FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS touched(id text, at timestamptz)
    WHERE d.workspace_id = ${workspaceId} AND d.id = touched.id`);
}
