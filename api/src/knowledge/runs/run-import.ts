import type { Database } from '@countersign/db/client';
import type { DocumentKind } from '@countersign/db/schema/documents';
import { sources } from '@countersign/db/schema/sources';
import { storable } from '@countersign/db/storable';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import { writeAudit, type AuditActor } from '../../audit/write-audit.ts';
import type { SourceItem, SourceReaderDeps } from '../sources/source-reader.ts';
import { assertOpen } from './assert-open.ts';
import { emptyBatch, sizeOf } from './batch-of-items.ts';
import { closeRun } from './close-run.ts';
import { removeUnseen } from './remove-unseen.ts';
import { emptyTally, type RunTally } from './run-tally.ts';
import { SeenItems } from './seen-items.ts';
import { writeBatch, type RunOwner } from './write-batch.ts';

/** An open run and how its source is read. */
export interface ImportWork {
  readonly database: Database;
  readonly actor: AuditActor;
  readonly sourceId: string;
  readonly runId: string;
  readonly kind: DocumentKind;
  readonly dryRun: boolean;
  /** Whether a source that holds nothing is taken at its word. */
  readonly mayBeEmpty: boolean;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly read: (deps: Pick<SourceReaderDeps, 'signal' | 'onTotal'>) => Promise<AsyncIterable<SourceItem>>;
  /** Told after each batch, and as soon as the source says how much it holds. */
  readonly onProgress: (tally: RunTally) => void;
}

const itemsPerBatch = 100;

/**
 * Reads a source to its end and writes what is new or changed in batches, each a transaction of its own and none open while the source is read. What vanished gets its
 * tombstone with the last, and only when the whole source was read. Throws what the reader throws; what was written by then stays.
 */
export async function runImport(work: ImportWork): Promise<RunTally> {
  const { database, actor, signal, now } = work;
  const { workspaceId } = actor;
  const owner: RunOwner = { workspaceId, sourceId: work.sourceId, runId: work.runId, kind: work.kind, dryRun: work.dryRun, mayBeEmpty: work.mayBeEmpty };
  const seen = new SeenItems();
  let tally = emptyTally();
  let batch = emptyBatch();
  const progress = (): void => work.onProgress(tally);
  const flush = async (): Promise<void> => {
    if (sizeOf(batch) === 0) return;
    const full = batch;
    batch = emptyBatch();
    tally = { ...await withWorkspace(database, workspaceId, (transaction) => writeBatch(transaction, owner, full, tally, now())), total: tally.total };
    progress();
    signal.throwIfAborted();
  };
  const onTotal = (total: number): void => {
    tally = { ...tally, total };
    progress();
  };

  for await (const given of await work.read({ signal, onTotal })) {
    const item = storable(given);
    const fault = seen.note(item);
    if (fault !== undefined) batch.errors.push(fault);
    else if (item.type === 'document') batch.documents.push(item.document);
    else if (item.type === 'macro') batch.macros.push(item.macro);
    else batch.errors.push({ item: item.item, code: item.code, message: item.message });
    if (sizeOf(batch) >= itemsPerBatch) await flush();
  }
  signal.throwIfAborted();
  await flush();
  return withWorkspace(database, workspaceId, async (transaction) => {
    await assertOpen(transaction, workspaceId, work.runId);
    const end = await removeUnseen(transaction, owner, seen, tally, now());
    await closeRun(transaction, owner, end, { state: 'done' }, now());
    if (work.dryRun) return end;
    await transaction.update(sources).set({ lastImportedAt: now() }).where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, work.sourceId)));
    const { added, changed, removed, same, failed } = end;
    if (added + changed + removed > 0) await writeAudit(transaction, actor, { action: 'knowledge.imported', subject: work.sourceId, detail: { run: work.runId, added, changed, removed, same, failed } });
    return end;
  });
}
