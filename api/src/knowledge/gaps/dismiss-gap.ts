import { gapDismissals } from '@countersign/db/schema/gaps';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import type { GapQuery } from '../../routes/contracts/knowledge-gaps.ts';
import { findGap } from './find-gap.ts';

/** Sets a gap aside by the runs it is made of, and gives the id that undoes it. Throws `NOT_FOUND`. */
export async function dismissGap(dependencies: Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels'>, actor: Actor, gapId: string, query: GapQuery): Promise<string> {
  const { runIds, gap } = await findGap(dependencies, actor, gapId, query);
  const id = newId('gapDismissal');
  const { workspaceId, memberId } = actor;
  await withWorkspace(dependencies.database, workspaceId, async (transaction) => {
    await transaction.insert(gapDismissals).values({ workspaceId, id, memberId, runIds, createdAt: dependencies.now() });
    await writeAudit(transaction, actor, { action: 'gap.dismissed', subject: id, detail: { intent: gap.intent, tickets: gap.tickets } });
  });
  return id;
}
