import type { AppDependencies } from '../context.ts';
import type { Policies } from '../routes/contracts/workspace.ts';

/** The rules in force, as the worker in the panel compiles them. */
export async function listRules({ readModels }: Pick<AppDependencies, 'readModels'>, workspaceId: string): Promise<Policies> {
  const { revision, rules } = await readModels.get(workspaceId);
  return { revision, rules: rules.map((compiled) => compiled.rule) };
}
