import { passageLearning } from '@countersign/db/schema/passage-learning';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import { moveRevision } from '../../workspaces/move-revision.ts';

/** Takes back one lesson: the next search knows nothing of it, and the same reply does not teach it again. Throws `NOT_FOUND`. */
export async function forgetLesson({ database, now }: Pick<AppDependencies, 'database' | 'now'>, actor: Actor, id: string): Promise<void> {
  const { workspaceId } = actor;
  await withWorkspace(database, workspaceId, async (transaction) => {
    const [lesson] = await transaction.update(passageLearning).set({ forgottenAt: now(), questionTextId: null, question: null, pending: false })
      .where(and(eq(passageLearning.workspaceId, workspaceId), eq(passageLearning.id, id))).returning({ passageId: passageLearning.passageId, effect: passageLearning.effect });
    if (lesson === undefined) throw new AppError('NOT_FOUND', 'This lesson is gone already.');
    await writeAudit(transaction, actor, { action: 'lesson.forgotten', subject: id, detail: lesson });
    await moveRevision(transaction, workspaceId);
  });
}
