import { gapDismissals } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';

/** Undoes a dismissal; says whether there was one. */
export async function restoreGap({ database }: Pick<AppDependencies, 'database'>, actor: Actor, dismissalId: string): Promise<boolean> {
  return withWorkspace(database, actor.workspaceId, async (transaction) => {
    const gone = await transaction.delete(gapDismissals).where(and(eq(gapDismissals.workspaceId, actor.workspaceId), eq(gapDismissals.id, dismissalId))).returning({ id: gapDismissals.id });
    if (gone.length === 0) return false;
    await writeAudit(transaction, actor, { action: 'gap.restored', subject: dismissalId });
    return true;
  });
}
