import type { Transaction } from '@countersign/db/client';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { rule } from '@countersign/shared/policy/rule';
import { writeAudit, type AuditActor } from '../audit/write-audit.ts';
import type { KnownRule } from './known-rules.ts';
import { storeRule } from './store-rule.ts';

/**
 * Makes the built-in pack the workspace's own before its first rule is saved or changed: the pack holds only while there is no other rule,
 * and a team that adds one must not lose the others by it. Rules that the team retired stay retired.
 */
export async function adoptBuiltInPack(transaction: Transaction, actor: AuditActor, known: ReadonlyMap<string, KnownRule>): Promise<void> {
  if ([...known.values()].some(({ isRetired }) => !isRetired)) return;
  const adopted = builtInPack.filter(({ id }) => !known.has(id));
  for (const shipped of adopted) await storeRule(transaction, { ...actor, memberId: null }, rule.parse(shipped), undefined);
  if (adopted.length > 0) await writeAudit(transaction, actor, { action: 'policies.adopted', subject: 'policies', detail: { rules: adopted.length } });
}
