import type { Transaction } from '@countersign/db/client';
import { members } from '@countersign/db/schema/members';
import { policyVersions } from '@countersign/db/schema/policies';
import { AppError } from '@countersign/shared/errors';
import { rule } from '@countersign/shared/policy/rule';
import { and, desc, eq } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import type { PolicyRuleDetail } from '../routes/contracts/policies.ts';
import { listPolicyRules } from './list-policy-rules.ts';

/** One rule with its versions, newest first. Throws `NOT_FOUND`. */
export async function readPolicyRule(transaction: Transaction, workspaceId: string, id: string): Promise<PolicyRuleDetail> {
  const found = (await listPolicyRules(transaction, workspaceId)).find((row) => row.rule.id === id);
  if (found === undefined) throw new AppError('NOT_FOUND', 'There is no rule with this id.');
  const rows = await transaction.select({ version: policyVersions.version, rule: policyVersions.rule, at: policyVersions.at, by: members.name }).from(policyVersions)
    .leftJoin(members, and(eq(members.workspaceId, policyVersions.workspaceId), eq(members.id, policyVersions.authorId)))
    .where(and(eq(policyVersions.workspaceId, workspaceId), eq(policyVersions.policyId, id))).orderBy(desc(policyVersions.version));
  const versions = rows.map((row) => ({ version: row.version, rule: rule.parse(row.rule), at: row.at.toISOString(), by: row.by }));
  return { ...found, versions: versions.map((one, at) => ({ ...one, sameAs: versions.slice(at + 1).findLast((older) => isDeepStrictEqual(older.rule, one.rule))?.version ?? null })) };
}
