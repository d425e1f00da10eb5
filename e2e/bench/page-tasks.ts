import type { PageTrace } from './record-trace.ts';

/** One task of the page's main thread, in microseconds by the clock, and the processor time it took: what other programs took meanwhile is not in it. */
export interface PageTask {
  readonly startUs: number;
  readonly endUs: number;
  readonly processorUs: number;
}

/** The tasks of the page's main thread, in order. */
export function pageTasks({ events, thread }: PageTrace): PageTask[] {
  return events.filter(({ name, tid, tdur }) => name === 'ThreadControllerImpl::RunTask' && tid === thread && tdur !== undefined)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ startUs: ts, endUs: ts + dur, processorUs: tdur }))
    .sort((one, other) => one.startUs - other.startUs);
}
