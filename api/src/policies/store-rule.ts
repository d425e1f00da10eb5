import type { Transaction } from '@countersign/db/client';
import { policies, policyVersions } from '@countersign/db/schema/policies';
import type { Rule } from '@countersign/shared/policy/rule';
import { isDeepStrictEqual } from 'node:util';
import type { AuditActor } from '../audit/write-audit.ts';
import type { KnownRule } from './known-rules.ts';

/** Puts a rule in force: as a new version, or as the current one where that says the same. Returns the version that holds now. */
export async function storeRule(transaction: Transaction, { workspaceId, memberId }: AuditActor, rule: Rule, known: KnownRule | undefined): Promise<number> {
  const isSame = known !== undefined && isDeepStrictEqual(known.rule, rule);
  const version = isSame ? known.version : (known?.version ?? 0) + 1;
  const row = { workspaceId, id: rule.id, currentVersion: version, retiredAt: null };
  await transaction.insert(policies).values(row).onConflictDoUpdate({ target: [policies.workspaceId, policies.id], set: row });
  if (!isSame) await transaction.insert(policyVersions).values({ workspaceId, policyId: rule.id, version, rule, authorId: memberId });
  return version;
}
