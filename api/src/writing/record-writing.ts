import { requesterHash } from '@countersign/db/crypto/requester-hash';
import { writingRuns } from '@countersign/db/schema/writing-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { WritingEventData } from '@countersign/shared/writing/writing-event';
import type { WritingRequest } from '@countersign/shared/writing/writing-request';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { requesterOf } from '../assist/requester-of.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { storedReceipt } from '../privacy/stored-receipt.ts';

/** What a run has said so far. */
export interface WritingOutline {
  start: WritingEventData<'writing-start'> | null;
  sentences: WritingEventData<'writing-delta'>[];
  end: WritingEventData<'writing-end'> | null;
}

/** A writing tool that came to its end: what was asked, how it ended, what it cost. */
export interface FinishedWriting {
  readonly request: WritingRequest;
  readonly outline: WritingOutline;
  readonly done: WritingEventData<'done'>;
  readonly calls: readonly ModelCall[];
  readonly startedAt: Date;
}

/** Counts a run and what its model calls cost, in one transaction, without a word of it. */
export async function recordWriting({ database, masterKey, now }: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, { workspaceId, memberId }: Actor, { request, outline, done, calls, startedAt }: FinishedWriting): Promise<void> {
  const { ticket } = request;
  const { start, sentences, end } = outline;
  const { receipt } = done;
  await withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.insert(writingRuns).values({
      workspaceId, id: done.runId, memberId, tool: done.tool, console: ticket.key.console, host: ticket.key.host, ticketId: ticket.key.id, requesterHash: requesterHash(masterKey, workspaceId, requesterOf(ticket)),
      suggestionId: request.suggestionId ?? null, engine: done.engine, outcome: end?.outcome ?? 'needs', fallback: start?.fallback ?? null, prompt: done.prompt, timings: done.timingsMs,
      sentences: sentences.length, unsupported: sentences.filter(({ status }) => status === 'unsupported').length,
      withheld: end?.outcome === 'written' ? end.withheld.length : 0, changes: end?.outcome === 'written' ? end.changes.length : 0,
      receipt: receipt && storedReceipt(receipt),
      startedAt, endedAt: now(),
    });
    await insertModelCalls(transaction, { workspaceId, runId: done.runId, redactions: receipt?.masked.reduce((sum, { count }) => sum + count, 0) ?? 0 }, calls);
  });
}
