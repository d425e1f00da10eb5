import { AppError } from '@countersign/shared/errors';
import { availableParallelism } from 'node:os';
import type { ParseAnswers, ParseJob, Parser } from './parse-job.ts';
import { startWorker, type ParseWorker } from './start-worker.ts';

/** The most that is read of one file or page, in megabytes. */
export const largestMb = 32;

export interface ParserLimits {
  /** Threads at once; what comes on top waits its turn. */
  readonly workers: number;
  /** For one file or page, on the wall clock. */
  readonly timeMs: number;
  /** Of JavaScript objects, per thread. */
  readonly heapMb: number;
  /** Of bytes outside of them, where unpacked data lies, per thread. */
  readonly bytesMb: number;
  /** A thread without work ends after this long. */
  readonly idleMs: number;
}

const usual: ParserLimits = { workers: Math.max(2, Math.min(4, availableParallelism())), timeMs: 20_000, heapMb: 256, bytesMb: 256, idleMs: 15_000 };

interface Waiting {
  readonly start: () => void;
}

/**
 * Makes the parser of everything strangers wrote. Each job runs in a thread of its own heap; one that takes too long or too much
 * is ended with its thread and becomes a `TOO_LARGE` that names the file, and the next job gets a new thread.
 */
export function createParser(changes: Partial<ParserLimits> = {}): Parser {
  const limits = { ...usual, ...changes };
  const idle: { worker: ParseWorker; retire: NodeJS.Timeout }[] = [];
  const waiting: Waiting[] = [];
  let working = 0;

  const take = (): ParseWorker => {
    const seat = idle.pop();
    if (seat === undefined) return startWorker(limits);
    clearTimeout(seat.retire);
    return seat.worker;
  };
  const giveBack = (worker: ParseWorker): void => {
    const retire = setTimeout(() => {
      idle.splice(idle.findIndex((seat) => seat.worker === worker), 1);
      void worker.end();
    }, limits.idleMs);
    retire.unref();
    idle.push({ worker, retire });
  };
  const turn = async (signal: AbortSignal | undefined): Promise<void> => {
    if (working < limits.workers) return void (working += 1);
    await new Promise<void>((resolve, reject) => {
      const entry: Waiting = { start: () => { signal?.removeEventListener('abort', stop); resolve(); } };
      const stop = (): void => { waiting.splice(waiting.indexOf(entry), 1); reject(stopped()); };
      signal?.addEventListener('abort', stop, { once: true });
      waiting.push(entry);
    });
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) working -= 1;
    else next.start();
  };

  return {
    async parse<Job extends ParseJob>(job: Job, signal?: AbortSignal): Promise<ParseAnswers[Job['kind']]> {
      if (job.bytes.byteLength > largestMb * 1024 * 1024) throw new AppError('TOO_LARGE', `${job.name}: it is larger than ${largestMb} MB, so it is left out.`);
      if (signal?.aborted === true) throw stopped();
      await turn(signal);
      const worker = take();
      try {
        return (await worker.run(job, signal)) as ParseAnswers[Job['kind']];
      } finally {
        if (worker.isAlive()) giveBack(worker);
        leave();
      }
    },
    async close() {
      await Promise.all(idle.splice(0).map(({ worker, retire }) => {
        clearTimeout(retire);
        return worker.end();
      }));
    },
  };
}

function stopped(): AppError {
  return new AppError('UNAVAILABLE', 'The reading was stopped.');
}
