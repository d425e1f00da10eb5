import { classifierVersions } from '@countersign/db/schema/classifier-versions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { ClassifierList } from '../../routes/contracts/classifiers.ts';
import { listClassifiers } from './list-classifiers.ts';

/** Notes that a lead has read that a training was rejected. */
export async function readNotice({ database, now }: Pick<AppDependencies, 'database' | 'now'>, { workspaceId }: Actor, id: string): Promise<ClassifierList> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    await transaction.update(classifierVersions).set({ readAt: now() }).where(and(eq(classifierVersions.workspaceId, workspaceId), eq(classifierVersions.id, id), isNull(classifierVersions.readAt)));
    return listClassifiers(transaction, workspaceId);
  });
}
