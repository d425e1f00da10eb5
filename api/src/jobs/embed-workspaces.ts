import type { AppDependencies } from '../context.ts';
import { describeFailure } from '../describe-failure.ts';
import { ModelError } from '../engines/model/model-error.ts';
import { embedPassages } from '../knowledge/vectors/embed-passages.ts';
import { hasSpentAll } from './has-spent-all.ts';
import { listWorkspaces } from './list-workspaces.ts';

/** Gives new and changed passages of every workspace their vectors, until done or told to stop. An endpoint that fails is asked again in the next run; searches are by words meanwhile. */
export async function embedWorkspaces(dependencies: AppDependencies, signal: AbortSignal): Promise<void> {
  const { database, embeddings, logger } = dependencies;
  if (embeddings === null) return;
  for (const workspaceId of await listWorkspaces(database)) {
    if (signal.aborted || (await hasSpentAll(dependencies, workspaceId))) continue;
    try {
      await embedPassages(dependencies, workspaceId, embeddings, signal);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      logger.warn({ err: describeFailure(error) }, 'embedding');
      return;
    }
  }
}
