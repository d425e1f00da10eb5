import type { FallbackReason } from '@countersign/shared/assist/assist-event';
import { EngineError } from '../engines/engine-error.ts';
import { setTimeout as wait } from 'node:timers/promises';
import { firstInTime } from './first-in-time.ts';

const MOST_FAREWELL_MS = 200;

/** What a model has begun to say, or why the built-in engine speaks in its place: it failed, or said nothing within `limitMs`. Aborting `signal` throws its reason. */
export async function beginInTime<Part>(
  run: (signal: AbortSignal) => AsyncIterable<Part>,
  signal: AbortSignal,
  limitMs: number,
): Promise<{ readonly parts: AsyncIterable<Part> } | { readonly reason: FallbackReason }> {
  const late = new AbortController();
  const parts = run(AbortSignal.any([signal, late.signal]))[Symbol.asyncIterator]();
  const pending = parts.next();
  try {
    const first = await firstInTime(pending, limitMs, signal);
    if (first !== 'late' && !first.done) return { parts: resumed(first.value, parts) };
    late.abort();
    // What left is told: the aborted call says what it carried before the run goes on.
    await farewell(pending);
    return { reason: first === 'late' ? 'model-slow' : 'invalid-output' };
  } catch (error) {
    late.abort();
    // The aborted call says what it cost before the run is closed, as long as it answers the abort.
    if (signal.aborted) await farewell(pending);
    signal.throwIfAborted();
    if (!(error instanceof EngineError)) throw error;
    return { reason: error.reason === 'aborted' ? 'model-down' : error.reason };
  }
}

function farewell(pending: Promise<unknown>): Promise<unknown> {
  return Promise.race([Promise.allSettled([pending]), wait(MOST_FAREWELL_MS, undefined, { ref: false })]);
}

async function* resumed<Part>(first: Part, rest: AsyncIterator<Part>): AsyncGenerator<Part> {
  try {
    yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    // A draft that is left half-way, because a rule withholds it, still says what its call carried.
    await rest.return?.();
  }
}
