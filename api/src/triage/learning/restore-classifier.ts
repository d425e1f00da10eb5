import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { taxonomies } from '@countersign/db/schema/taxonomies';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNotNull } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { ClassifierList } from '../../routes/contracts/classifiers.ts';
import { listClassifiers, shippedId } from './list-classifiers.ts';
import { makersFingerprint } from './makers-fingerprint.ts';

/** Lets an older training read tickets again, or the one that ships. Throws `NOT_FOUND`, and `CONFLICT` where its weights are not kept any more. */
export async function restoreClassifier({ database, readModels }: Pick<AppDependencies, 'database' | 'readModels'>, actor: Actor, id: string): Promise<ClassifierList> {
  const { workspaceId } = actor;
  const list = await withWorkspace(database, workspaceId, async (transaction) => {
    if (id !== shippedId) {
      const named = and(eq(classifierVersions.workspaceId, workspaceId), eq(classifierVersions.id, id));
      if ((await transaction.$count(classifierVersions, named)) === 0) throw new AppError('NOT_FOUND', 'There is no such training.');
      if ((await transaction.$count(classifierVersions, and(named, eq(classifierVersions.fingerprint, makersFingerprint()), isNotNull(classifierVersions.weights)))) === 0) throw new AppError('CONFLICT', 'Its weights are not kept any more. Retrain instead.');
    }
    const classifierId = id === shippedId ? null : id;
    await transaction.insert(taxonomies).values({ workspaceId, classifierId }).onConflictDoUpdate({ target: taxonomies.workspaceId, set: { classifierId } });
    await writeAudit(transaction, actor, { action: 'classifier.restored', subject: id });
    return listClassifiers(transaction, workspaceId);
  });
  await readModels.refresh(workspaceId);
  return list;
}
