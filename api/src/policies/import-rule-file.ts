import { withWorkspace } from '@countersign/db/with-workspace';
import { readRules } from '@countersign/shared/policy/file/read-rules';
import type { AuditActor } from '../audit/write-audit.ts';
import type { AppDependencies } from '../context.ts';
import type { FileImport } from '../routes/contracts/policies.ts';
import { failingExamples } from './failing-examples.ts';
import { importPolicies } from './import-policies.ts';
import { lockPolicies } from './lock-policies.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'readModels'>;

/** Makes the policy exactly the rules of a YAML file, or with `dryRun` says what would change. Refused, with each example named, when a rule fails its own. Throws `INVALID_INPUT` with the line for a file that can't be read. */
export async function importRuleFile({ database, readModels }: Dependencies, actor: AuditActor, { yaml, fileName, dryRun }: { readonly yaml: string; readonly fileName: string; readonly dryRun: boolean }): Promise<FileImport> {
  const { workspaceId } = actor;
  const { rules, unread } = readRules(yaml, fileName);
  const failures = rules.flatMap(failingExamples);
  if (failures.length > 0) return { state: 'refused', added: [], changed: [], restored: [], retired: [], same: [], failures, unread: [...unread] };
  const imported = await withWorkspace(database, workspaceId, async (transaction) => {
    await lockPolicies(transaction, workspaceId);
    return importPolicies(transaction, actor, rules, { dryRun });
  });
  if (!dryRun) await readModels.refresh(workspaceId);
  return { state: 'done', ...imported, failures: [], unread: [...unread] };
}
