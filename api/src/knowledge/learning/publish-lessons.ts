import { passageLearning } from '@countersign/db/schema/passage-learning';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import type { AppDependencies } from '../../context.ts';
import { moveRevision } from '../../workspaces/move-revision.ts';

/** Lets searches see what was learned since the last time, all of it at once: a sent reply alone does not make every server load anew. Says how many lessons that were. */
export async function publishLessons({ database }: Pick<AppDependencies, 'database'>, workspaceId: string): Promise<number> {
  return withWorkspace(database, workspaceId, async (transaction) => {
    const published = await transaction.update(passageLearning).set({ pending: false })
      .where(and(eq(passageLearning.workspaceId, workspaceId), eq(passageLearning.pending, true))).returning({ id: passageLearning.id });
    if (published.length > 0) await moveRevision(transaction, workspaceId);
    return published.length;
  });
}
