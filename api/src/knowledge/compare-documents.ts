import type { Transaction } from '@countersign/db/client';
import { documents } from '@countersign/db/schema/documents';
import { and, eq, inArray } from 'drizzle-orm';
import { contentHash } from './content-hash.ts';
import { detectDocumentLanguages } from './detect-document-languages.ts';
import { knowledgeId } from './knowledge-id.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';
import { takenIds } from './taken-ids.ts';

/** An incoming document beside what is known of it. `document.id` is its id in the knowledge, `externalId` the one in its source. */
export interface ComparedDocument {
  readonly change: 'added' | 'changed' | 'same';
  readonly document: MarkdownDocument;
  readonly externalId: string;
  readonly contentHash: string;
  /** Version that is known, 0 for a new one. */
  readonly version: number;
  /** Told apart from a change: nothing but the moment of its last edit is new. */
  readonly touchedAt: Date | undefined;
}

const nul = /\u0000/g;

/** Says of each document of a source whether it is new, changed or the same. A new one that bears another source's id gets one of its own. */
export async function compareDocuments(transaction: Transaction, workspaceId: string, sourceId: string, incoming: readonly MarkdownDocument[]): Promise<ComparedDocument[]> {
  const clean = detectDocumentLanguages(incoming.map((document) => ({ ...document, title: document.title.replace(nul, ''), body: document.body.replace(nul, '').replace(/\r\n?/g, '\n') })));
  const externalIds = clean.map((document) => document.id);
  const known = clean.length === 0 ? [] : await transaction
    .select({ id: documents.id, externalId: documents.externalId, contentHash: documents.contentHash, version: documents.version, deletedAt: documents.deletedAt, updatedAt: documents.updatedAt })
    .from(documents).where(and(eq(documents.workspaceId, workspaceId), eq(documents.sourceId, sourceId), inArray(documents.externalId, externalIds)));
  const byExternalId = new Map(known.map((row) => [row.externalId, row]));
  const isTaken = await takenIds(transaction, workspaceId, externalIds.filter((id) => !byExternalId.has(id)));
  return clean.map((document) => {
    const externalId = document.id;
    const before = byExternalId.get(externalId);
    const hash = contentHash(document);
    const change = before === undefined ? 'added' : before.deletedAt === null && before.contentHash === hash ? 'same' : 'changed';
    const updatedAt = readMoment(document.updated);
    const touchedAt = change === 'same' && updatedAt !== null && updatedAt.getTime() !== before!.updatedAt?.getTime() ? updatedAt : undefined;
    return { change, document: { ...document, id: before?.id ?? knowledgeId(externalId, sourceId, isTaken) }, externalId, contentHash: hash, version: before?.version ?? 0, touchedAt };
  });
}

/** A moment as a source writes it; `null` when it is none. */
export function readMoment(written: string | undefined): Date | null {
  const at = new Date(written ?? '');
  return Number.isNaN(at.getTime()) ? null : at;
}
