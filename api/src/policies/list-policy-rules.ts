import type { Transaction } from '@countersign/db/client';
import { members } from '@countersign/db/schema/members';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { rule } from '@countersign/shared/policy/rule';
import { and, asc, eq } from 'drizzle-orm';
import type { PolicyRule } from '../routes/contracts/policies.ts';

/** Every rule by id, retired ones too; the built-in pack first where the workspace has none of its own in force. */
export async function listPolicyRules(transaction: Transaction, workspaceId: string): Promise<PolicyRule[]> {
  const rows = await transaction.select({ version: policies.currentVersion, retiredAt: policies.retiredAt, rule: policyVersions.rule, at: policyVersions.at, by: members.name }).from(policies)
    .innerJoin(policyVersions, and(eq(policyVersions.workspaceId, policies.workspaceId), eq(policyVersions.policyId, policies.id), eq(policyVersions.version, policies.currentVersion)))
    .leftJoin(members, and(eq(members.workspaceId, policyVersions.workspaceId), eq(members.id, policyVersions.authorId)))
    .where(eq(policies.workspaceId, workspaceId)).orderBy(asc(policies.id));
  const own = rows.map((row): PolicyRule => ({ rule: rule.parse(row.rule), version: row.version, retiredAt: row.retiredAt?.toISOString() ?? null, changedAt: row.at.toISOString(), changedBy: row.by }));
  if (own.some(({ retiredAt }) => retiredAt === null)) return own;
  const isOwn = new Set(own.map(({ rule: { id } }) => id));
  return [...builtInPack.filter(({ id }) => !isOwn.has(id)).map((shipped): PolicyRule => ({ rule: rule.parse(shipped), version: 0, retiredAt: null, changedAt: null, changedBy: null })), ...own];
}
