import { policies } from '@countersign/db/schema/policies';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { and, eq, isNull } from 'drizzle-orm';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { PolicyRuleDetail } from '../routes/contracts/policies.ts';
import { adoptBuiltInPack } from './adopt-built-in-pack.ts';
import { knownRules } from './known-rules.ts';
import { lockPolicies } from './lock-policies.ts';
import { readPolicyRule } from './read-policy-rule.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'now' | 'readModels'>;

/** Takes a rule out of force; its versions stay, and it can be brought back. Throws `NOT_FOUND` where no such rule is in force. */
export async function retireRule({ database, now, readModels }: Dependencies, actor: Actor, id: string): Promise<PolicyRuleDetail> {
  const { workspaceId } = actor;
  const retired = await withWorkspace(database, workspaceId, async (transaction) => {
    await lockPolicies(transaction, workspaceId);
    await adoptBuiltInPack(transaction, actor, await knownRules(transaction, workspaceId));
    const done = await transaction.update(policies).set({ retiredAt: now() }).where(and(eq(policies.workspaceId, workspaceId), eq(policies.id, id), isNull(policies.retiredAt))).returning({ id: policies.id });
    if (done.length === 0) throw new AppError('NOT_FOUND', 'There is no rule in force with this id.');
    await writeAudit(transaction, actor, { action: 'policy.retired', subject: id });
    return readPolicyRule(transaction, workspaceId, id);
  });
  await readModels.refresh(workspaceId);
  return retired;
}
