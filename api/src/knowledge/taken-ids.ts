import type { Transaction } from '@countersign/db/client';
import { documents } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { and, eq, inArray } from 'drizzle-orm';
import { knowledgeId } from './knowledge-id.ts';

/** Which of the ids that these names would like are borne by a document or macro already. Both are cited by id, so neither may share one. */
export async function takenIds(transaction: Transaction, workspaceId: string, externalIds: readonly string[]): Promise<ReadonlySet<string>> {
  if (externalIds.length === 0) return new Set();
  const wanted = externalIds.map((name) => knowledgeId(name, '', new Set()));
  const rows = [
    ...await transaction.select({ id: documents.id }).from(documents).where(and(eq(documents.workspaceId, workspaceId), inArray(documents.id, wanted))),
    ...await transaction.select({ id: macros.id }).from(macros).where(and(eq(macros.workspaceId, workspaceId), inArray(macros.id, wanted))),
  ];
  return new Set(rows.map(({ id }) => id));
}
