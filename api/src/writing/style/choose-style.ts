import { members } from '@countersign/db/schema/members';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { StyleSetting } from '@countersign/shared/writing/writing-style';
import { and, eq } from 'drizzle-orm';
import { writeAudit } from '../../audit/write-audit.ts';
import type { Actor } from '../../auth/actor.ts';
import type { AppDependencies } from '../../context.ts';
import { describeStyle } from './describe-style.ts';

/** A member lets their own sent replies be read for their style, or takes that back; nobody can do it for another. */
export async function chooseStyle(dependencies: Pick<AppDependencies, 'database' | 'masterKey' | 'now'>, actor: Actor, { enabled }: { enabled: boolean }): Promise<StyleSetting> {
  const { workspaceId, memberId } = actor;
  await withWorkspace(dependencies.database, workspaceId, async (transaction) => {
    await transaction.update(members).set({ writingStyleSince: enabled ? dependencies.now() : null }).where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
    await writeAudit(transaction, { workspaceId, memberId }, { action: enabled ? 'writing-style.enabled' : 'writing-style.disabled', subject: memberId });
  });
  return describeStyle(dependencies, actor);
}
