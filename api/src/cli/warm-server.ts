import { newId } from '@countersign/shared/ids';
import { warmUp } from '../assist/warm-up.ts';
import type { AppDependencies } from '../context.ts';
import { describeFailure } from '../describe-failure.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { firstWorkspace } from '../workspaces/first-workspace.ts';

/** Loads the read model and runs the pipeline once, so that the first agent of the day does not wait for it. A failure is logged; requests will say their own. */
export async function warmServer({ database, readModels, logger }: Pick<AppDependencies, 'database' | 'readModels' | 'logger'>): Promise<void> {
  try {
    const workspaceId = await firstWorkspace(database);
    if (workspaceId === undefined) return;
    const readModel = await readModels.get(workspaceId);
    await warmUp({ readModel, engines: { builtIn: builtInEngine }, firstSentenceLimitMs: 0, drafts: 'on', now: () => performance.now(), newId, recordModelCall: () => undefined });
  } catch (error) {
    logger.error({ err: describeFailure(error) }, 'warm-up');
  }
}
