import { Worker } from 'node:worker_threads';
import type { Classifier } from './classifier.ts';
import { joinVectors } from './join-vectors.ts';
import type { Example, TrainOptions } from './train.ts';
import type { TrainingAnswer, TrainingJob } from './train-worker.ts';

/**
 * Trains in a thread of its own, as `trainClassifier` would: the thread that answers agents is not held up, and the weights come back without a copy.
 * Rejects with what the training threw, or with the signal's reason.
 */
export async function trainInWorker(examples: readonly Example[], options: TrainOptions = {}, signal?: AbortSignal): Promise<Classifier> {
  signal?.throwIfAborted();
  const vectors = joinVectors(examples.map(({ vector }) => vector));
  const job: TrainingJob = { examples: examples.map(({ text, label }) => ({ text, label })), vectors, options };
  const worker = new Worker(new URL('./train-worker.ts', import.meta.url), { workerData: job, transferList: Object.values(vectors).map(({ buffer }) => buffer), env: {}, execArgv: [] });
  const { promise, resolve, reject } = Promise.withResolvers<Classifier>();
  const onAbort = (): void => reject(signal?.reason as Error);
  signal?.addEventListener('abort', onAbort, { once: true });
  worker.once('message', ({ classifier }: TrainingAnswer) => resolve(classifier));
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`The training ended with code ${code} before it was done`)));
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    await worker.terminate();
  }
}
