import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { AppDependencies } from '../../context.ts';
import { dropLooseWeights } from './drop-loose-weights.ts';
import { requestRetraining } from './request-retraining.ts';

/** Lets go of weights that were made of words which are erased or have expired since; where the training in use is one of them, the next is due at once and it serves until then. */
export async function forgetErasedTraining({ database, now }: Pick<AppDependencies, 'database' | 'now'>, workspaceId: string): Promise<void> {
  await withWorkspace(database, workspaceId, async (transaction) => {
    const left = sql`(select count(*) from ${triageExamples} e where e.workspace_id = ${classifierVersions.workspaceId} and e.created_at <= ${classifierVersions.createdAt})`;
    const stale = await transaction.select({ id: classifierVersions.id }).from(classifierVersions).where(and(eq(classifierVersions.workspaceId, workspaceId), isNotNull(classifierVersions.weights), sql`${classifierVersions.corrections} > ${left}`));
    if (stale.length === 0) return;
    const [taxonomy] = await transaction.select({ classifierId: taxonomies.classifierId, retrainAt: taxonomies.retrainAt }).from(taxonomies).where(eq(taxonomies.workspaceId, workspaceId));
    for (const { id } of stale) {
      if (id !== taxonomy?.classifierId) await transaction.update(classifierVersions).set({ weights: null }).where(and(eq(classifierVersions.workspaceId, workspaceId), eq(classifierVersions.id, id)));
      else if (taxonomy.retrainAt === null) await requestRetraining(transaction, { workspaceId, memberId: null }, now(), { atOnce: true });
    }
    await dropLooseWeights(transaction, workspaceId);
  });
}
