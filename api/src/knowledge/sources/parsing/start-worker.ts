import { AppError, type ErrorCode } from '@countersign/shared/errors';
import { Worker } from 'node:worker_threads';
import type { ParserLimits } from './create-parser.ts';
import type { ParseAnswers, ParseJob } from './parse-job.ts';

/** One thread that does one job at a time. */
export interface ParseWorker {
  run(job: ParseJob, signal?: AbortSignal): Promise<ParseAnswers[ParseJob['kind']]>;
  /** Whether it can take another job. */
  isAlive(): boolean;
  end(): Promise<unknown>;
}

/** What the thread answers a job with. */
export type WorkerAnswer = { readonly answer: ParseAnswers[ParseJob['kind']] } | { readonly refusal: { readonly code: ErrorCode; readonly message: string } };

const watchEveryMs = 50;

/** Starts a thread with a heap of its own, no environment and no output; it keeps the process running only while it works. */
export function startWorker(limits: ParserLimits): ParseWorker {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }, env: {}, execArgv: [], stdout: true, stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.unref();
  let isAlive = true;
  const online = new Promise<void>((resolve) => worker.once('online', resolve));
  worker.once('exit', () => { isAlive = false; });
  worker.on('error', () => { isAlive = false; });

  const end = (): Promise<unknown> => {
    isAlive = false;
    return worker.terminate();
  };
  return {
    isAlive: () => isAlive,
    end,
    async run(job, signal) {
      const { promise, resolve, reject } = Promise.withResolvers<ParseAnswers[ParseJob['kind']]>();
      const fail = (error: AppError): void => {
        void end();
        reject(error);
      };
      const onMessage = (message: WorkerAnswer): void => {
        if ('answer' in message) resolve(message.answer);
        else reject(new AppError(message.refusal.code, message.refusal.message));
      };
      const onError = (cause: NodeJS.ErrnoException): void => {
        if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') fail(tooMuch(job.name));
        else fail(new AppError('INVALID_INPUT', `${job.name}: it can't be read.`, { cause }));
      };
      const onExit = (): void => fail(new AppError('INVALID_INPUT', `${job.name}: it can't be read.`));
      const onAbort = (): void => fail(new AppError('UNAVAILABLE', 'The reading was stopped.'));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
      signal?.addEventListener('abort', onAbort, { once: true });
      if (signal?.aborted === true) onAbort();
      let late: NodeJS.Timeout | undefined;
      const begin = (): void => {
        if (!isAlive) return;
        worker.postMessage(job);
        late = setTimeout(() => fail(new AppError('TOO_LARGE', `${job.name}: it takes longer than ${limits.timeMs / 1000} s to read, so it is left out.`)), limits.timeMs);
      };
      void online.then(begin);
      const watch = setInterval(() => void outside(worker).then((bytes) => {
        if (bytes > limits.bytesMb * 1_000_000) fail(tooMuch(job.name));
      }), watchEveryMs);
      try {
        return await promise;
      } finally {
        clearTimeout(late);
        clearInterval(watch);
        signal?.removeEventListener('abort', onAbort);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
      }
    },
  };
}

/** The bytes a thread holds outside of its heap, which its resource limits do not count; told even while it is busy. */
async function outside(worker: Worker): Promise<number> {
  const figures = await worker.getHeapStatistics().catch(() => undefined);
  return figures?.external_memory ?? 0;
}

function tooMuch(name: string): AppError {
  return new AppError('TOO_LARGE', `${name}: it takes more memory to read than there is for one file, so it is left out.`);
}
