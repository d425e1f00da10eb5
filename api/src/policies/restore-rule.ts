import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { writeAudit } from '../audit/write-audit.ts';
import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { SaveOutcome } from '../routes/contracts/policies.ts';
import { failingExamples } from './failing-examples.ts';
import { knownRules } from './known-rules.ts';
import { lockPolicies } from './lock-policies.ts';
import { readPolicyRule } from './read-policy-rule.ts';
import { storeRule } from './store-rule.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels'>;

/** Brings a retired rule back as it was, or an older version as a new one. Refused when it no longer passes its own examples. Throws `NOT_FOUND`. */
export async function restoreRule({ database, readModels }: Dependencies, actor: Actor, id: string, version?: number): Promise<SaveOutcome> {
  const { workspaceId } = actor;
  const outcome = await withWorkspace(database, workspaceId, async (transaction): Promise<SaveOutcome> => {
    await lockPolicies(transaction, workspaceId);
    const known = (await knownRules(transaction, workspaceId)).get(id);
    const { versions } = await readPolicyRule(transaction, workspaceId, id);
    const wanted = versions.find((one) => one.version === (version ?? known?.version));
    if (known === undefined || wanted === undefined) throw new AppError('NOT_FOUND', 'There is no such version of this rule.');
    const failures = failingExamples(wanted.rule);
    if (failures.length > 0) return { state: 'refused', failures };
    const now = await storeRule(transaction, actor, wanted.rule, known);
    await writeAudit(transaction, actor, { action: 'policy.restored', subject: id, detail: { version: now, from: wanted.version } });
    return { state: 'saved', saved: await readPolicyRule(transaction, workspaceId, id) };
  });
  if (outcome.state === 'saved') await readModels.refresh(workspaceId);
  return outcome;
}
