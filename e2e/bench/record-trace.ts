import type { BrowserContext, Page } from '@playwright/test';

/** One slice of a thread's time, in microseconds. `tdur` is what the thread itself worked. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly url?: string }; readonly fileName?: string };
}

/** What Chromium's own tracing says of this page's process and the others while `work` ran. */
export async function recordTrace(context: BrowserContext, page: Page, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const isOver = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-devtools.timeline', 'toplevel'], excludedCategories: ['*'] } });
  await work();
  await session.send('Tracing.end');
  await isOver;
  await session.detach();
  return events;
}
