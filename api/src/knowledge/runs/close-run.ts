import type { Transaction } from '@countersign/db/client';
import { sourceRuns, type SourceRunState } from '@countersign/db/schema/sources';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import type { RunTally } from './run-tally.ts';

/** How a run ended. */
export interface RunEnd {
  readonly state: Exclude<SourceRunState, 'running'>;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Closes a run with its counts; one that was closed before stays as it is. */
export async function closeRun(transaction: Transaction, { workspaceId, runId }: { readonly workspaceId: string; readonly runId: string }, tally: RunTally, end: RunEnd, now: Date): Promise<void> {
  await transaction.update(sourceRuns)
    .set({ ...tally, state: end.state, endedAt: now, heartbeatAt: now, errorCode: end.error?.code ?? null, errorMessage: end.error?.message.slice(0, 1_000) ?? null })
    .where(and(eq(sourceRuns.workspaceId, workspaceId), eq(sourceRuns.id, runId), eq(sourceRuns.state, 'running')));
}

/** What a person may read of why a run failed; what we did not foresee keeps its words to itself. */
export function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: 'Something failed inside Countersign. The server’s log says more.' };
}
