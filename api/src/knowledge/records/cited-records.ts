import type { Transaction } from '@countersign/db/client';
import { sources } from '@countersign/db/schema/sources';
import type { FoundSource } from '@countersign/shared/assist/source';
import { and, eq, inArray } from 'drizzle-orm';
import { readRecordId } from './record-id.ts';

/** What is known afterwards of the records that a run cites, by passage: which system was asked and when. What it said was never kept. */
export async function citedRecords(transaction: Transaction, workspaceId: string, cited: readonly { readonly passageId: string; readonly score: number }[]): Promise<ReadonlyMap<string, FoundSource>> {
  const records = cited.flatMap(({ passageId, score }) => {
    const read = readRecordId(passageId);
    return read === undefined ? [] : [{ passageId, score, ...read }];
  });
  if (records.length === 0) return new Map();
  const rows = await transaction.select({ id: sources.id, name: sources.name }).from(sources)
    .where(and(eq(sources.workspaceId, workspaceId), inArray(sources.id, records.map(({ sourceId }) => sourceId))));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return new Map(records.map(({ passageId, score, sourceId, readAt }): [string, FoundSource] => [passageId, {
    documentId: `record.${sourceId}`, passageId, kind: 'record', title: names.get(sourceId) ?? 'A system that was erased', heading: '', text: '', score, visibility: 'internal', updated: '', readAt: readAt.toISOString(),
  }]));
}
