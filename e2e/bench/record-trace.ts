import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';

/** One event of Chromium's own trace. Times in microseconds: `ts` and `dur` by the clock, `tts` and `tdur` by the processor time of the thread. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args: unknown;
}

/** What the process of a page was seen doing; `thread` is the page's main thread. */
export interface PageTrace {
  readonly events: readonly TraceEvent[];
  readonly thread: number;
}

const taskCategories = ['toplevel', 'blink.user_timing'];
const profileCategories = ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler'];

/**
 * Traces the page while `work` runs: its tasks, and on demand its scripts by a look each millisecond, whatever world they live in.
 * Looking ten times as often would itself be a fifth of what is seen.
 */
export async function recordTrace(context: BrowserContext, page: Page, what: 'tasks' | 'scripts', work: () => Promise<void>): Promise<PageTrace> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = what === 'tasks' ? taskCategories : [...taskCategories, ...profileCategories];
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { recordMode: 'recordUntilFull', includedCategories } });
  await work();
  const mark = `traced ${randomUUID()}`;
  await page.evaluate((name) => performance.mark(name), mark);
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const marked = events.find(({ name }) => name === mark);
  if (marked === undefined) throw new Error('The trace never saw the page.');
  return { events: events.filter(({ pid }) => pid === marked.pid), thread: marked.tid };
}
