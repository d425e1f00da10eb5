import { Worker } from 'node:worker_threads';
import type { SpellChecker, SpellingAnswer, SpellingJob } from './spell-checker.ts';

const IDLE_MS = 120_000;

/**
 * Dictionaries in a thread of their own: it starts with the first word looked up, keeps what it has loaded, and ends after two
 * minutes without work, so that a server at rest holds none. Rejects when the thread fails or `signal` aborts.
 */
export function createSpellChecker(): SpellChecker {
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let next = 0;
  const waiting = new Map<number, { resolve: (answer: SpellingAnswer) => void; reject: (error: unknown) => void }>();

  const stop = (): void => {
    void worker?.terminate();
    worker = null;
  };
  const fail = (error: unknown): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./spelling-worker.ts', import.meta.url), { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } });
    started.on('message', (answer: SpellingAnswer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
    });
    started.on('error', fail);
    started.unref();
    return started;
  };

  return {
    async check(words, language, signal) {
      signal?.throwIfAborted();
      clearTimeout(idle);
      worker ??= start();
      const { promise, resolve, reject } = Promise.withResolvers<SpellingAnswer>();
      const id = (next += 1);
      waiting.set(id, { resolve, reject });
      const onAbort = (): void => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      worker.ref();
      worker.postMessage({ id, words: [...new Set(words)], language } satisfies SpellingJob);
      try {
        return (await promise).unknown;
      } finally {
        signal?.removeEventListener('abort', onAbort);
        waiting.delete(id);
        worker?.unref();
        clearTimeout(idle);
        idle = setTimeout(stop, IDLE_MS).unref();
      }
    },
  };
}
