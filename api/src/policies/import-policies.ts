import type { Transaction } from '@countersign/db/client';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import { AppError } from '@countersign/shared/errors';
import type { Rule } from '@countersign/shared/policy/rule';
import { testRule } from '@countersign/shared/policy/test-rule';
import { and, eq, inArray } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';

/** Makes the workspace's policy exactly these rules, a new version for each that changed. A rule that fails its own examples is refused. */
export async function importPolicies(transaction: Transaction, actor: AuditActor, rules: readonly Rule[]): Promise<void> {
  const { workspaceId } = actor;
  for (const rule of rules) {
    const failures = testRule(rule);
    if (failures.length > 0) throw new AppError('INVALID_INPUT', `Rule “${rule.id}” fails ${failures.length} of its own examples.`, { path: rule.id });
  }
  const known = await currentVersions(transaction, workspaceId);
  const stays = new Set(rules.map((rule) => rule.id));
  const gone = [...known.values()].filter((row) => !row.isRetired && !stays.has(row.id)).map((row) => row.id);
  const touched = rules.filter((rule) => known.get(rule.id)?.isRetired !== false || !isDeepStrictEqual(known.get(rule.id)?.rule, rule));
  if (gone.length + touched.length === 0) return;

  if (gone.length > 0) await transaction.update(policies).set({ retiredAt: new Date() }).where(and(eq(policies.workspaceId, workspaceId), inArray(policies.id, gone)));
  for (const rule of touched) await saveRule(transaction, actor, rule, known.get(rule.id));
  await writeAudit(transaction, actor, { action: 'policies.imported', subject: 'policies', detail: { changed: touched.length, removed: gone.length } });
}

interface KnownRule {
  readonly id: string;
  readonly version: number;
  readonly rule: Rule;
  readonly isRetired: boolean;
}

async function currentVersions(transaction: Transaction, workspaceId: string): Promise<ReadonlyMap<string, KnownRule>> {
  const rows = await transaction.select({ id: policies.id, version: policies.currentVersion, rule: policyVersions.rule, retiredAt: policies.retiredAt }).from(policies)
    .innerJoin(policyVersions, and(eq(policyVersions.workspaceId, policies.workspaceId), eq(policyVersions.policyId, policies.id), eq(policyVersions.version, policies.currentVersion)))
    .where(eq(policies.workspaceId, workspaceId));
  return new Map(rows.map(({ retiredAt, ...row }) => [row.id, { ...row, isRetired: retiredAt !== null }]));
}

async function saveRule(transaction: Transaction, { workspaceId, memberId }: AuditActor, rule: Rule, known: KnownRule | undefined): Promise<void> {
  const isSame = isDeepStrictEqual(known?.rule, rule);
  const version = isSame ? known!.version : (known?.version ?? 0) + 1;
  const row = { workspaceId, id: rule.id, currentVersion: version, retiredAt: null };
  await transaction.insert(policies).values(row).onConflictDoUpdate({ target: [policies.workspaceId, policies.id], set: row });
  if (!isSame) await transaction.insert(policyVersions).values({ workspaceId, policyId: rule.id, version, rule, authorId: memberId });
}
