import { openTexts } from '@countersign/db/crypto/open-text';
import { unfinishedRuns } from '@countersign/db/schema/unfinished-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import { privacyReceipt, type PrivacyReceipt } from '@countersign/shared/assist/assist-event';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';

const newest = 20;

/** What left for a ticket in the member's own runs that were left or failed within a day, oldest first. */
export async function listUnfinished({ database, masterKey }: Pick<AppDependencies, 'database' | 'masterKey'>, { workspaceId, memberId }: Actor, { console, host, id }: TicketKey): Promise<PrivacyReceipt[]> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const mine = and(eq(unfinishedRuns.workspaceId, workspaceId), eq(unfinishedRuns.memberId, memberId), eq(unfinishedRuns.console, console), eq(unfinishedRuns.host, host), eq(unfinishedRuns.ticketId, id));
    const rows = await transaction.select({ textId: unfinishedRuns.receiptTextId }).from(unfinishedRuns).where(mine).orderBy(desc(unfinishedRuns.startedAt), desc(unfinishedRuns.id)).limit(newest);
    const ids = rows.flatMap(({ textId }) => (textId === null ? [] : [textId]));
    const opened = await openTexts(transaction, masterKey, workspaceId, ids);
    return ids.toReversed().flatMap((textId) => (opened.has(textId) ? [privacyReceipt.parse(JSON.parse(opened.get(textId)!))] : []));
  });
}
