import { PgBoss } from 'pg-boss';
import type { AppDependencies } from '../context.ts';
import { describeFailure } from '../describe-failure.ts';
import { embedWorkspaces } from './embed-workspaces.ts';
import { keepHouse } from './keep-house.ts';
import { retrainWorkspaces } from './retrain-workspaces.ts';
import { executeOver } from './execute-over.ts';

const housekeeping = 'housekeeping';
const embedding = 'embedding';
const retraining = 'retraining';
const retrainingExpiresInSeconds = 900;
const retrainingLimitMs = (retrainingExpiresInSeconds - 60) * 1000;
const embeddingExpiresInSeconds = 600;
/** A run leaves before its job counts as lost. */
const embeddingLimitMs = (embeddingExpiresInSeconds - 60) * 1000;

/** Starts the jobs over the product's own connection; among many servers each minute's work is done by one. */
export async function startJobs(dependencies: AppDependencies): Promise<{ stop(): Promise<void> }> {
  const { database, logger } = dependencies;
  const boss = new PgBoss({ db: { executeSql: executeOver(database) }, application_name: 'countersign' });
  boss.on('error', (error: unknown) => logger.error({ err: describeFailure(error) }, 'jobs'));
  await boss.start();
  await boss.createQueue(housekeeping, { policy: 'singleton', retryLimit: 0, expireInSeconds: 300 });
  await boss.schedule(housekeeping, '* * * * *');
  await boss.work(housekeeping, { pollingIntervalSeconds: 20 }, () => keepHouse(dependencies));
  const stopping = new AbortController();
  await boss.createQueue(retraining, { policy: 'singleton', retryLimit: 0, expireInSeconds: retrainingExpiresInSeconds });
  await boss.schedule(retraining, '* * * * *');
  await boss.work(retraining, { pollingIntervalSeconds: 20 }, () => retrainWorkspaces(dependencies, AbortSignal.any([stopping.signal, AbortSignal.timeout(retrainingLimitMs)])));
  if (dependencies.embeddings !== null) {
    await boss.createQueue(embedding, { policy: 'singleton', retryLimit: 0, expireInSeconds: embeddingExpiresInSeconds });
    await boss.schedule(embedding, '* * * * *');
    await boss.work(embedding, { pollingIntervalSeconds: 20 }, () => embedWorkspaces(dependencies, AbortSignal.any([stopping.signal, AbortSignal.timeout(embeddingLimitMs)])));
  }
  return {
    stop() {
      stopping.abort();
      return boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}
