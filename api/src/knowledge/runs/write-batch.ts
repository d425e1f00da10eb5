import type { Transaction } from '@countersign/db/client';
import type { DocumentKind } from '@countersign/db/schema/documents';
import { sourceRunErrors } from '@countersign/db/schema/sources';
import { compareDocuments } from '../compare-documents.ts';
import { compareMacros } from '../compare-macros.ts';
import { writeDocuments } from '../write-documents.ts';
import { writeMacros } from '../write-macros.ts';
import { assertOpen } from './assert-open.ts';
import type { ItemBatch } from './batch-of-items.ts';
import { countChange, type RunTally } from './run-tally.ts';

export interface RunOwner {
  readonly workspaceId: string;
  readonly sourceId: string;
  readonly runId: string;
  readonly kind: DocumentKind;
  readonly dryRun: boolean;
  readonly mayBeEmpty: boolean;
}

const mostErrorsKept = 1_000;

/** Writes a batch, or in a dry run compares it only, and returns the tally after it. The tally given is left as it was, for a transaction that fails. */
export async function writeBatch(transaction: Transaction, owner: RunOwner, batch: ItemBatch, before: RunTally, now: Date): Promise<RunTally> {
  await assertOpen(transaction, owner.workspaceId, owner.runId);
  const tally: RunTally = { ...before, changes: [...before.changes] };
  const documents = owner.dryRun ? await compareDocuments(transaction, owner.workspaceId, owner.sourceId, batch.documents) : await writeDocuments(transaction, owner, batch.documents, now);
  const macroOwner = { workspaceId: owner.workspaceId, sourceId: owner.sourceId };
  const macros = owner.dryRun ? await compareMacros(transaction, macroOwner, batch.macros) : await writeMacros(transaction, macroOwner, batch.macros, now);
  for (const { change, document } of documents) countChange(tally, change, document.title);
  for (const { change, macro } of macros) countChange(tally, change, macro.title);
  const kept = batch.errors.slice(0, Math.max(0, mostErrorsKept - tally.failed)).map((error, at) => ({
    workspaceId: owner.workspaceId, runId: owner.runId, ordinal: tally.failed + at, item: error.item.slice(0, 500), code: error.code, message: error.message.slice(0, 500),
  }));
  if (kept.length > 0) await transaction.insert(sourceRunErrors).values(kept);
  tally.failed += batch.errors.length;
  tally.done += documents.length + macros.length + batch.errors.length;
  return tally;
}
