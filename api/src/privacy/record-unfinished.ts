import { requesterHash } from '@countersign/db/crypto/requester-hash';
import { sealText } from '@countersign/db/crypto/seal-text';
import { unfinishedRuns } from '@countersign/db/schema/unfinished-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { insertModelCalls } from '../assist/insert-model-calls.ts';
import { privacyReceipt } from '../assist/privacy-receipt.ts';
import { requesterOf } from '../assist/requester-of.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { ModelCall } from '../engines/model/gateway.ts';
import { storedReceipt } from './stored-receipt.ts';

/** A run that came to no end. `calls` may still grow while what was under way is cancelled. */
export interface UnfinishedRun {
  readonly kind: (typeof unfinishedRuns.$inferSelect)['kind'];
  readonly because: 'left' | 'failed';
  /** Missing where a question was asked without one: then only the cost is kept. */
  readonly ticket: Ticket | undefined;
  readonly calls: readonly ModelCall[];
  readonly vault: TokenVault | undefined;
  readonly startedAt: Date;
}

/** A cancelled call says so within a turn or two. */
const turnsToCancel = 5;
const receiptKeptMs = 24 * 60 * 60_000;

/** Keeps what had left the machine when a run was left or failed: counts and cost for good, the masked requests sealed for a day, so that the agent can still see them. Called once the run's own calls are cancelled. */
export async function recordUnfinished({ database, masterKey, now }: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, { workspaceId, memberId }: Actor, { kind, because, ticket, calls, vault, startedAt }: UnfinishedRun): Promise<void> {
  for (let turn = 0; turn < turnsToCancel; turn += 1) await nextTurn();
  const receipt = privacyReceipt(calls, vault);
  if (receipt === null) return;
  const id = newId('run');
  await withWorkspace(database, workspaceId, async (transaction) => {
    await insertModelCalls(transaction, { workspaceId, runId: ticket === undefined ? null : id, redactions: receipt.masked.reduce((sum, { count }) => sum + count, 0) }, calls);
    if (ticket === undefined) return;
    const requester = requesterOf(ticket);
    const { textId } = await sealText(transaction, masterKey, { workspaceId, requester, kind: 'receipt', text: JSON.stringify(receipt), expiresAt: new Date(now().getTime() + receiptKeptMs) });
    const { console, host, id: ticketId } = ticket.key;
    await transaction.insert(unfinishedRuns).values({ workspaceId, id, memberId, console, host, ticketId, requesterHash: requesterHash(masterKey, workspaceId, requester), kind, because, receipt: storedReceipt(receipt), receiptTextId: textId, startedAt, endedAt: now() });
  });
}
