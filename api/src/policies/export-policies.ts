import type { Transaction } from '@countersign/db/client';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { writeRules } from '@countersign/shared/policy/file/write-rules';
import { knownRules } from './known-rules.ts';

/** The rules in force as YAML that an import takes back unchanged; `builtIn` where the workspace has none of its own and the pack holds. */
export async function exportPolicies(transaction: Transaction, workspaceId: string): Promise<{ yaml: string; rules: number; builtIn: boolean }> {
  const own = [...(await knownRules(transaction, workspaceId)).values()].filter(({ isRetired }) => !isRetired).map(({ rule }) => rule);
  const rules = own.length === 0 ? builtInPack : own;
  return { yaml: writeRules(rules), rules: rules.length, builtIn: own.length === 0 };
}
