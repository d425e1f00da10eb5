import type { Actor } from '../auth/actor.ts';
import type { AppDependencies } from '../context.ts';
import type { Policies } from '../routes/contracts/workspace.ts';

/** The rules in force for an agent, as the worker in the panel compiles them: those of other teams are none of theirs. */
export async function listRules({ readModels }: Pick<AppDependencies, 'readModels'>, { workspaceId, team }: Pick<Actor, 'workspaceId' | 'team'>): Promise<Policies> {
  const { revision, rules } = await readModels.get(workspaceId);
  const isTheirs = (teams: readonly string[] = []): boolean => team === '' || teams.length === 0 || teams.includes(team);
  return { revision, rules: rules.map(({ rule }) => rule).filter(({ scope }) => isTheirs(scope.teams)) };
}
