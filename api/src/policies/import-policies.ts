import type { Transaction } from '@countersign/db/client';
import { policies } from '@countersign/db/schema/policies';
import { AppError } from '@countersign/shared/errors';
import { rule as ruleSchema, type Rule } from '@countersign/shared/policy/rule';
import { and, eq, inArray } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import { failingExamples } from './failing-examples.ts';
import { knownRules } from './known-rules.ts';
import { storeRule } from './store-rule.ts';

/** What an import changed, by the ids of the rules. */
export interface PolicyImport {
  readonly added: string[];
  readonly changed: string[];
  /** They were retired and are back. */
  readonly restored: string[];
  readonly retired: string[];
  readonly same: string[];
}

/** Makes the workspace's policy exactly these rules, a new version for each that changed; `dryRun` says what would change. Throws `INVALID_INPUT` for a rule that fails its own examples. */
export async function importPolicies(transaction: Transaction, actor: AuditActor, rules: readonly Rule[], { dryRun = false } = {}): Promise<PolicyImport> {
  const { workspaceId } = actor;
  for (const rule of rules) {
    const failures = failingExamples(rule);
    if (failures.length > 0) throw new AppError('INVALID_INPUT', `Rule “${rule.id}” fails ${failures.length} of its own examples.`, { path: rule.id });
  }
  const known = await knownRules(transaction, workspaceId);
  const stays = new Set(rules.map((rule) => rule.id));
  const answer: PolicyImport = { added: [], changed: [], restored: [], retired: [...known.values()].filter((row) => !row.isRetired && !stays.has(row.id)).map((row) => row.id), same: [] };
  const touched = rules.map((rule) => ruleSchema.parse(rule)).filter((rule) => {
    const before = known.get(rule.id);
    const list = before === undefined ? 'added' : before.isRetired ? 'restored' : isDeepStrictEqual(before.rule, rule) ? 'same' : 'changed';
    answer[list].push(rule.id);
    return list !== 'same';
  });
  if (dryRun || answer.retired.length + touched.length === 0) return answer;
  if (answer.retired.length > 0) await transaction.update(policies).set({ retiredAt: new Date() }).where(and(eq(policies.workspaceId, workspaceId), inArray(policies.id, answer.retired)));
  for (const rule of touched) await storeRule(transaction, actor, rule, known.get(rule.id));
  await writeAudit(transaction, actor, { action: 'policies.imported', subject: 'policies', detail: { changed: touched.length, removed: answer.retired.length } });
  return answer;
}
