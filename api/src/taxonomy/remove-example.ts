import { intentExamples } from '@countersign/db/schema/intents';
import { triageExamples } from '@countersign/db/schema/triage-examples';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import { requestRetraining } from '../triage/learning/request-retraining.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

/** Takes an example away at once: the team's own is deleted, a correction is set aside. Says whether it was there. */
export async function removeExample({ database, now, readModels }: Dependencies, actor: Actor, id: string): Promise<boolean> {
  const { workspaceId } = actor;
  const removed = await withWorkspace(database, workspaceId, async (transaction) => {
    const own = await transaction.delete(intentExamples).where(and(eq(intentExamples.workspaceId, workspaceId), eq(intentExamples.id, id))).returning({ id: intentExamples.id });
    const corrected = await transaction.update(triageExamples).set({ setAside: true }).where(and(eq(triageExamples.workspaceId, workspaceId), eq(triageExamples.id, id), eq(triageExamples.setAside, false))).returning({ id: triageExamples.id });
    if (own.length + corrected.length === 0) return false;
    await writeAudit(transaction, actor, { action: 'example.removed', subject: id });
    await requestRetraining(transaction, actor, now());
    return true;
  });
  if (removed) await readModels.refresh(workspaceId);
  return removed;
}
