import type { Transaction } from '@countersign/db/client';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { rule, type Rule } from '@countersign/shared/policy/rule';
import { and, eq } from 'drizzle-orm';

/** A rule of the workspace as its current version has it, retired or not. */
export interface KnownRule {
  readonly id: string;
  readonly version: number;
  readonly rule: Rule;
  readonly isRetired: boolean;
}

/** Every rule the workspace has or had, by id. What an older version of the product did not know yet is filled in. */
export async function knownRules(transaction: Transaction, workspaceId: string): Promise<ReadonlyMap<string, KnownRule>> {
  const rows = await transaction.select({ id: policies.id, version: policies.currentVersion, rule: policyVersions.rule, retiredAt: policies.retiredAt }).from(policies)
    .innerJoin(policyVersions, and(eq(policyVersions.workspaceId, policies.workspaceId), eq(policyVersions.policyId, policies.id), eq(policyVersions.version, policies.currentVersion)))
    .where(eq(policies.workspaceId, workspaceId));
  return new Map(rows.map((row) => [row.id, { id: row.id, version: row.version, rule: rule.parse(row.rule), isRetired: row.retiredAt !== null }]));
}
