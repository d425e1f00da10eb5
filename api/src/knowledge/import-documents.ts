import type { Transaction } from '@countersign/db/client';
import type { DocumentKind } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import { removeDocuments } from './remove-documents.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';
import { writeDocuments } from './write-documents.ts';

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

/** Makes a source hold exactly these documents, in one transaction: new ones are added, changed ones get a version, vanished ones a tombstone, the rest is left alone. */
export async function importDocuments(transaction: Transaction, actor: AuditActor, input: DocumentsImport): Promise<ImportCounts> {
  const { workspaceId } = actor;
  const now = new Date();
  const source = { workspaceId, ...input.source, lastImportedAt: now };
  await transaction.insert(sources).values(source).onConflictDoUpdate({ target: [sources.workspaceId, sources.id], set: { name: source.name, lastImportedAt: now } });
  const owner = { workspaceId, sourceId: source.id, kind: input.kind };
  const compared = await writeDocuments(transaction, owner, input.documents, now);
  const names = new Set(compared.map(({ externalId }) => externalId));
  const removed = await removeDocuments(transaction, owner, ({ externalId }) => names.has(externalId), now);
  const of = (wanted: string): number => compared.filter(({ change }) => change === wanted).length;
  const counts = { added: of('added'), changed: of('changed'), removed: removed.length, same: of('same') };
  if (counts.added + counts.changed + counts.removed > 0) await writeAudit(transaction, actor, { action: 'knowledge.imported', subject: source.id, detail: { ...counts } });
  return counts;
}
