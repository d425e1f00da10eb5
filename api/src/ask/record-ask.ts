import { requesterHash } from '@countersign/db/crypto/requester-hash';
import { askRuns } from '@countersign/db/schema/ask-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { AskEventData } from '@countersign/shared/ask/ask-event';
import type { AskRequest } from '@countersign/shared/ask/ask-request';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { requesterOf } from '../assist/requester-of.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { storedReceipt } from '../privacy/stored-receipt.ts';
import type { AskOutline } from './run-ask.ts';

/** A question that came to its end: what was found, how it ended, what it cost. */
export interface FinishedAsk {
  readonly request: AskRequest;
  readonly outline: AskOutline;
  readonly done: AskEventData<'done'>;
  readonly calls: readonly ModelCall[];
  readonly startedAt: Date;
}

/** Counts a question and what its model calls cost, in one transaction, without a word of it. */
export async function recordAsk({ database, masterKey, now }: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, actor: Actor, { request, outline, done, calls, startedAt }: FinishedAsk): Promise<void> {
  const { workspaceId, memberId } = actor;
  const { ticket } = request;
  const requester = ticket && requesterOf(ticket);
  const cited = new Set(outline.cited);
  const redactions = done.receipt?.masked.reduce((sum, entry) => sum + entry.count, 0) ?? 0;
  await withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.insert(askRuns).values({
      workspaceId, id: done.runId, memberId, console: ticket?.key.console ?? null, host: ticket?.key.host ?? null, ticketId: ticket?.key.id ?? null,
      requesterHash: requester === undefined ? null : requesterHash(masterKey, workspaceId, requester),
      only: request.only ?? null, engine: done.engine, outcome: outline.end?.outcome ?? 'abstained', fallback: outline.start?.fallback ?? null, timings: done.timingsMs,
      cited: (outline.sources?.sources ?? []).filter((source) => source.kind !== 'message' && cited.has(source.passageId)).map(({ passageId, documentId, score }) => ({ passageId, documentId, score })),
      passagesSearched: outline.sources?.passagesSearched ?? 0,
      receipt: done.receipt && storedReceipt(done.receipt),
      startedAt, endedAt: now(),
    });
    await insertModelCalls(transaction, { workspaceId, runId: done.runId, redactions }, calls);
  });
}
