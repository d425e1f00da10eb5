import { sources } from '@countersign/db/schema/sources';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import { moveRevision } from '../../workspaces/move-revision.ts';

/** Asks a system no more and destroys its secret. Its row stays, so that older drafts can name what they cite. */
export async function deleteRecordSystem({ database, now }: Pick<AppDependencies, 'database' | 'now'>, actor: Actor, id: string): Promise<boolean> {
  const { workspaceId } = actor;
  return withWorkspace(database, workspaceId, async (transaction) => {
    const gone = await transaction.update(sources).set({ deletedAt: now(), enabled: false, secret: null })
      .where(and(eq(sources.workspaceId, workspaceId), eq(sources.id, id), eq(sources.kind, 'record'), isNull(sources.deletedAt))).returning({ id: sources.id });
    if (gone.length === 0) throw new AppError('NOT_FOUND', 'There is no system with this id.');
    await writeAudit(transaction, actor, { action: 'source.deleted', subject: id });
    await moveRevision(transaction, workspaceId);
    return true;
  });
}
