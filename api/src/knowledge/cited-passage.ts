import type { Transaction } from '@countersign/db/client';
import { documents, documentVersions, passages } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { and, eq } from 'drizzle-orm';
import type { KnowledgeIndex, Passage } from './index/knowledge-index.ts';
import { macroPassage } from './macro-passage.ts';

/** A passage and the version of its document that was cited; without a version it is the one that stands now. */
export interface Citation {
  readonly passageId: string;
  readonly version?: number | undefined;
}

/** The passage as its document had it in the version that was cited, though it was changed or taken away since; `undefined` where nothing is known of it. */
export async function citedPassage(transaction: Transaction, workspaceId: string, index: KnowledgeIndex, { passageId, version }: Citation): Promise<Passage | undefined> {
  const standing = index.passage(passageId);
  if (version === undefined || standing?.version === version) return standing;
  return (await pastPassage(transaction, workspaceId, passageId, version)) ?? (await storedPassage(transaction, workspaceId, passageId, version)) ?? (await storedMacro(transaction, workspaceId, passageId, version));
}

/** Passage ids grow from their document's. */
function documentIdOf(passageId: string): string {
  return passageId.replace(/#\d+$/, '');
}

async function pastPassage(transaction: Transaction, workspaceId: string, passageId: string, version: number): Promise<Passage | undefined> {
  const documentId = documentIdOf(passageId);
  const [past] = await transaction.select().from(documentVersions)
    .where(and(eq(documentVersions.workspaceId, workspaceId), eq(documentVersions.documentId, documentId), eq(documentVersions.version, version)));
  const cut = past?.passages.find(({ id }) => id === passageId);
  return past === undefined || cut === undefined ? undefined : { ...shared(past), id: passageId, documentId, heading: cut.heading, text: cut.text };
}

/** One whose document stands but is out of the index, because its last day is past. */
async function storedPassage(transaction: Transaction, workspaceId: string, passageId: string, version: number): Promise<Passage | undefined> {
  const [row] = await transaction.select({ passage: passages, document: documents }).from(passages)
    .innerJoin(documents, and(eq(documents.workspaceId, passages.workspaceId), eq(documents.id, passages.documentId)))
    .where(and(eq(passages.workspaceId, workspaceId), eq(passages.id, passageId), eq(documents.version, version)));
  return row && { ...shared(row.document), id: passageId, documentId: row.document.id, heading: row.passage.heading, text: row.passage.text };
}

async function storedMacro(transaction: Transaction, workspaceId: string, id: string, version: number): Promise<Passage | undefined> {
  const [macro] = await transaction.select().from(macros).where(and(eq(macros.workspaceId, workspaceId), eq(macros.id, id), eq(macros.version, version)));
  return macro && macroPassage(macro);
}

type Shared = Pick<typeof documents.$inferSelect, 'kind' | 'title' | 'visibility' | 'updatedAt' | 'language' | 'url' | 'version'>;

function shared({ kind, title, visibility, updatedAt, language, url, version }: Shared) {
  return { kind, title, visibility, language, version, updated: updatedAt?.toISOString().slice(0, 10) ?? '', ...(url === null ? {} : { url }) };
}
