import { taxonomies } from '@countersign/db/schema/taxonomies';
import { withWorkspace } from '@countersign/db/with-workspace';
import { and, eq, lte } from 'drizzle-orm';
import type { AppDependencies } from '../context.ts';
import { forgetErasedTraining } from '../triage/learning/forget-erased-training.ts';
import { requestVectors } from '../triage/learning/request-vectors.ts';
import { retrainWorkspace } from '../triage/learning/retrain-workspace.ts';
import { hasSpentAll } from './has-spent-all.ts';
import { listWorkspaces } from './list-workspaces.ts';

type Dependencies = Pick<AppDependencies, 'database' | 'masterKey' | 'now' | 'readModels' | 'embeddings'>;

/** Trains the classifiers of every workspace whose time has come, one after the other; says how many there were. */
export async function retrainWorkspaces(dependencies: Dependencies, signal: AbortSignal): Promise<number> {
  const { database, now } = dependencies;
  let trained = 0;
  for (const workspaceId of await listWorkspaces(database)) {
    if (signal.aborted) break;
    await forgetErasedTraining(dependencies, workspaceId);
    const mayAsk = dependencies.embeddings !== null && !(await hasSpentAll(dependencies, workspaceId));
    await requestVectors(dependencies, workspaceId, { mayAsk, signal });
    const due = await withWorkspace(database, workspaceId, (transaction) => transaction.$count(taxonomies, and(eq(taxonomies.workspaceId, workspaceId), lte(taxonomies.retrainAt, now()))));
    if (due === 0) continue;
    await retrainWorkspace(dependencies, workspaceId, signal, { mayAsk });
    trained += 1;
  }
  return trained;
}
