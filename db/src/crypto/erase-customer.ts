import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { askRuns } from '../schema/ask-runs.ts';
import { assistRuns } from '../schema/assist-runs.ts';
import { articleDrafts } from '../schema/gaps.ts';
import { suggestions } from '../schema/suggestions.ts';
import { customers } from '../schema/texts.ts';
import { unfinishedRuns } from '../schema/unfinished-runs.ts';
import { writingRuns } from '../schema/writing-runs.ts';
import type { MasterKey } from './master-key.ts';
import { requesterHash } from './requester-hash.ts';

/**
 * Destroys the customer's key and with it every text of theirs, in backups too, and takes their hash
 * out of the runs. Articles begun from their words go too, unless a lead has written them over. What was counted stays counted. Says whether there was anything to erase.
 */
export async function eraseCustomer(transaction: Transaction, masterKey: MasterKey, workspaceId: string, requester: string): Promise<boolean> {
  const hash = requesterHash(masterKey, workspaceId, requester);
  const runs = await transaction.update(assistRuns).set({ requesterHash: null, questionTextId: null })
    .where(and(eq(assistRuns.workspaceId, workspaceId), eq(assistRuns.requesterHash, hash))).returning({ id: assistRuns.id });
  await transaction.update(askRuns).set({ requesterHash: null }).where(and(eq(askRuns.workspaceId, workspaceId), eq(askRuns.requesterHash, hash)));
  await transaction.update(writingRuns).set({ requesterHash: null }).where(and(eq(writingRuns.workspaceId, workspaceId), eq(writingRuns.requesterHash, hash)));
  await transaction.update(unfinishedRuns).set({ requesterHash: null, receiptTextId: null }).where(and(eq(unfinishedRuns.workspaceId, workspaceId), eq(unfinishedRuns.requesterHash, hash)));
  await forgetUneditedDrafts(transaction, workspaceId, runs.map((run) => run.id));
  const [customer] = await transaction.delete(customers)
    .where(and(eq(customers.workspaceId, workspaceId), eq(customers.requesterHash, hash))).returning({ id: customers.id });
  if (customer === undefined) return runs.length > 0;
  await transaction.update(suggestions).set({ customerId: null, draftTextId: null, rewordedTextId: null, sentTextId: null })
    .where(and(eq(suggestions.workspaceId, workspaceId), eq(suggestions.customerId, customer.id)));
  return true;
}

async function forgetUneditedDrafts(transaction: Transaction, workspaceId: string, runIds: readonly string[]): Promise<void> {
  if (runIds.length === 0) return;
  await transaction.delete(articleDrafts).where(and(
    eq(articleDrafts.workspaceId, workspaceId), isNull(articleDrafts.editedAt), sql`${articleDrafts.runIds} ?| array[${sql.join(runIds.map((id) => sql`${id}`), sql`, `)}]::text[]`,
  ));
}
