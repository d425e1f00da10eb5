import type { Transaction } from '@countersign/db/client';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { rule as ruleSchema } from '@countersign/shared/policy/rule';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { SaveInput, SaveOutcome } from '../routes/contracts/policies.ts';
import { adoptBuiltInPack } from './adopt-built-in-pack.ts';
import { failingExamples } from './failing-examples.ts';
import { knownRules, type KnownRule } from './known-rules.ts';
import { lockPolicies } from './lock-policies.ts';
import { readPolicyRule } from './read-policy-rule.ts';
import { storeRule } from './store-rule.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels'>;

/** Saves a rule as a new version, once its own examples pass. Throws `CONFLICT` where somebody else saved it meanwhile, `INVALID_INPUT` for a detector that can't be used. */
export async function saveRule({ database, readModels }: Dependencies, actor: Actor, input: SaveInput): Promise<SaveOutcome> {
  const { workspaceId } = actor;
  const rule = ruleSchema.parse(input.rule);
  const failures = failingExamples(rule);
  if (failures.length > 0) return { state: 'refused', failures };
  const saved = await withWorkspace(database, workspaceId, async (transaction) => {
    await lockPolicies(transaction, workspaceId);
    const known = await claim(transaction, actor, rule.id, input.version);
    const version = await storeRule(transaction, actor, rule, known);
    await writeAudit(transaction, actor, { action: 'policy.saved', subject: rule.id, detail: { version } });
    return readPolicyRule(transaction, workspaceId, rule.id);
  });
  await readModels.refresh(workspaceId);
  return { state: 'saved', saved };
}

async function claim(transaction: Transaction, actor: Actor, id: string, version: number | null): Promise<KnownRule | undefined> {
  await adoptBuiltInPack(transaction, actor, await knownRules(transaction, actor.workspaceId));
  const known = (await knownRules(transaction, actor.workspaceId)).get(id);
  if (version === null && known !== undefined) throw new AppError('CONFLICT', known.isRetired ? `A retired rule is called “${id}”. Bring it back, or give this one another id.` : `A rule is called “${id}” already. Give this one another id.`);
  // Version 0 is the built-in one, which has become the first of the workspace's own just now.
  if (version !== null && Math.max(1, version) !== known?.version) throw new AppError('CONFLICT', 'Somebody else saved this rule meanwhile. Load it again to see their version.');
  return known;
}
