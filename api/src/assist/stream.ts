import type { EngineName, RunOutcome } from '@countersign/shared/assist/draft';
import { encodeSse, type ServerSentEvent } from '@countersign/shared/assist/sse';
import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AppEnv } from '../context.ts';
import { toAppError, toRefusal } from '../on-error.ts';

/**
 * Answers a run as server-sent events. Ends with `error {code}` when it fails, never with an exception's own words;
 * a client that leaves aborts the run.
 */
export function streamAssist(c: Context<AppEnv>, run: (signal: AbortSignal) => AsyncIterable<ServerSentEvent>): Response {
  const { line, requestId } = c.var;
  const leaving = new AbortController();
  c.header('content-type', 'text/event-stream; charset=utf-8');
  c.header('cache-control', 'no-store');
  c.header('x-accel-buffering', 'no');
  return stream(c, async (output) => {
    output.onAbort(() => leaving.abort());
    try {
      for await (const event of run(leaving.signal)) {
        if (event.event === 'done') line.set(described(event.data as Done));
        await output.write(encodeSse(event));
        // Each event leaves before the next is worked out; otherwise all would leave together at the end.
        await nextTurn();
      }
      line.write(200);
    } catch (error) {
      if (leaving.signal.aborted) return line.write(499);
      const refused = toAppError(error);
      line.set({ code: refused.code });
      if (refused.code === 'INTERNAL') line.fail(error);
      await output.write(encodeSse({ event: 'error', data: toRefusal(refused, requestId) }));
      line.write(200);
    }
  });
}

/** What of the last event of a run stands in the request's line; a question has no outcome of its own there. */
interface Done {
  readonly outcome?: RunOutcome;
  readonly engine: EngineName;
  readonly timingsMs: Readonly<Record<string, number>>;
}

function described({ outcome, engine, timingsMs }: Done) {
  return { engine, timings: timingsMs, ...(outcome === undefined ? {} : { outcome }) };
}
