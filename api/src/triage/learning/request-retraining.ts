import type { Transaction } from '@countersign/db/client';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { sql } from 'drizzle-orm';
import type { AuditActor } from '../../audit/write-audit.ts';

/** Further changes put a retraining off by this much, so that ten corrections in a row are one. */
const quietMs = 60_000;
/** And no longer than this after the first of them. */
const longestMs = 10 * 60_000;

/** Notes that what the classifier learns from has changed; says when it is trained anew. With `atOnce` nothing is waited for. */
export async function requestRetraining(transaction: Transaction, { workspaceId, memberId }: AuditActor, now: Date, { atOnce = false } = {}): Promise<Date> {
  const quiet = new Date(now.getTime() + (atOnce ? 0 : quietMs));
  const [row] = await transaction.insert(taxonomies).values({ workspaceId, retrainAt: quiet, changedAt: now, changedBy: memberId }).onConflictDoUpdate({
    target: taxonomies.workspaceId,
    set: {
      changedAt: sql`coalesce(${taxonomies.changedAt}, excluded.changed_at)`, changedBy: memberId,
      // Never before now: a training that runs leaves a date alone that has moved since it began.
      retrainAt: sql`greatest(excluded.changed_at, least(excluded.retrain_at, coalesce(${taxonomies.changedAt}, excluded.changed_at) + ${`${longestMs} milliseconds`}::interval))`,
    },
  }).returning({ retrainAt: taxonomies.retrainAt });
  return row!.retrainAt!;
}
