import { sourceRunErrors } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, asc, eq } from 'drizzle-orm';
import { readVariable } from '../env.ts';
import { deleteSource } from '../knowledge/manage/delete-source.ts';
import type { RunTally } from '../knowledge/runs/run-tally.ts';
import type { CliIo } from './cli-io.ts';
import { ensureSource } from './ensure-source.ts';
import { readImportFlags, type ImportRequest } from './import-flags.ts';
import { importText, type ImportResult } from './import-text.ts';
import { openComposition, type OpenWorkspace } from './open-composition.ts';

const sayEveryMs = 1_000;

/** `countersign import KIND`: imports a source into the database of the data directory, or of `DATABASE_URL`. Progress on standard error, the result on standard output; exit code 0 only when the import is done. */
export async function importCommand(args: string[], io: CliIo): Promise<number> {
  const request = readImportFlags(args, io.cwd, readVariable);
  const running = await openComposition(request, 'import in its dashboard under Sources');
  try {
    const result = await importSource(running, request, (line) => io.stderr(line));
    io.stdout(request.json ? JSON.stringify(result) : importText(result));
    return result.state === 'done' ? 0 : 1;
  } finally {
    await running.composition.close();
  }
}

async function importSource({ composition: { dependencies }, workspaceId }: OpenWorkspace, request: ImportRequest, say: (line: string) => void): Promise<ImportResult> {
  const { database, imports } = dependencies;
  const actor = { workspaceId, memberId: null };
  const { id: sourceId, isNew } = await ensureSource(dependencies, workspaceId, request);
  const startedAt = performance.now();
  const { run, ended } = await imports.start(actor, sourceId, { dryRun: request.dryRun, onProgress: sayProgress(say) });
  const stop = (): void => imports.cancel(run.id);
  process.once('SIGINT', stop);
  const { state, error, tally } = await ended.finally(() => process.off('SIGINT', stop));
  const errors = await withWorkspace(database, workspaceId, (transaction) => transaction.select({ item: sourceRunErrors.item, code: sourceRunErrors.code, message: sourceRunErrors.message }).from(sourceRunErrors)
    .where(and(eq(sourceRunErrors.workspaceId, workspaceId), eq(sourceRunErrors.runId, run.id))).orderBy(asc(sourceRunErrors.ordinal)));
  // Counting leaves nothing behind.
  if (request.dryRun && isNew) await deleteSource(dependencies, actor, sourceId, 'erase');
  const { total, done, added, changed, removed, same, failed, changes } = tally;
  return { source: request.name, kind: request.kind, state, dryRun: request.dryRun, total, done, counts: { added, changed, removed, same, failed }, changes, errors, error: error ?? null, ms: Math.round(performance.now() - startedAt) };
}

function sayProgress(say: (line: string) => void): (tally: RunTally) => void {
  const startedAt = performance.now();
  let saidAt = 0;
  return ({ done, total, failed }) => {
    if (performance.now() - saidAt < sayEveryMs) return;
    saidAt = performance.now();
    const perSecond = Math.round((done * 1000) / Math.max(1, saidAt - startedAt));
    say(`${done}${total === null ? '' : ` of ${total}`} items, ${perSecond} a second${failed === 0 ? '' : `, ${failed} could not be read`}`);
  };
}
