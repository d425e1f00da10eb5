import type { Transaction } from '@countersign/db/client';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { AppError } from '@countersign/shared/errors';
import type { Rule } from '@countersign/shared/policy/rule';
import { testRule } from '@countersign/shared/policy/test-rule';
import { and, eq, isNull, notInArray } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';

/** Makes the workspace's policy exactly these rules, a new version for each that changed. A rule that fails its own examples is refused. */
export async function importPolicies(transaction: Transaction, actor: AuditActor, rules: readonly Rule[]): Promise<void> {
  const { workspaceId } = actor;
  for (const rule of rules) {
    const failures = testRule(rule);
    if (failures.length > 0) throw new AppError('INVALID_INPUT', `Rule “${rule.id}” fails ${failures.length} of its own examples.`, { path: rule.id });
  }
  const ids = rules.map((rule) => rule.id);
  const alive = and(eq(policies.workspaceId, workspaceId), isNull(policies.retiredAt));
  await transaction.update(policies).set({ retiredAt: new Date() }).where(ids.length === 0 ? alive : and(alive, notInArray(policies.id, ids)));
  for (const rule of rules) await saveRule(transaction, actor, rule);
  await writeAudit(transaction, actor, { action: 'policies.imported', subject: 'policies', detail: { count: rules.length } });
}

async function saveRule(transaction: Transaction, { workspaceId, memberId }: AuditActor, rule: Rule): Promise<void> {
  const [known] = await transaction.select({ version: policies.currentVersion, rule: policyVersions.rule }).from(policies)
    .innerJoin(policyVersions, and(eq(policyVersions.workspaceId, policies.workspaceId), eq(policyVersions.policyId, policies.id), eq(policyVersions.version, policies.currentVersion)))
    .where(and(eq(policies.workspaceId, workspaceId), eq(policies.id, rule.id)));
  const isSame = known !== undefined && isDeepStrictEqual(known.rule, rule);
  const version = isSame ? known.version : (known?.version ?? 0) + 1;
  const row = { workspaceId, id: rule.id, currentVersion: version, retiredAt: null };
  await transaction.insert(policies).values(row).onConflictDoUpdate({ target: [policies.workspaceId, policies.id], set: row });
  if (!isSame) await transaction.insert(policyVersions).values({ workspaceId, policyId: rule.id, version, rule, authorId: memberId });
}
