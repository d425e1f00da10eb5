import type { AppDependencies } from '../context.ts';
import { failDeadRuns } from '../knowledge/runs/fail-dead-runs.ts';
import { listWorkspaces } from './list-workspaces.ts';

/** Closes the imports that a server left open when it died. With `all`, every open one: this process alone has the database. */
export async function closeDeadRuns({ database, now }: Pick<AppDependencies, 'database' | 'now'>, options: { readonly all: boolean }): Promise<void> {
  for (const workspaceId of await listWorkspaces(database)) await failDeadRuns(database, workspaceId, now(), options);
}
