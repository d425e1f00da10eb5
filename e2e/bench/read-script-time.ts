import type { TraceEvent } from './record-trace.ts';

const longTaskUs = 50_000;
const isOurs = ({ args }: TraceEvent): boolean => /^chrome-extension:\/\/[^/]+\/content-scripts\//.test(args.data?.url ?? args.fileName ?? '');

/** What a trace says of the content script: the slice that evaluated it, all its slices, and tasks past 50 ms that were mostly its own. */
export function readScriptTime(events: readonly TraceEvent[]): { loadMs: number; totalMs: number; longTasks: number } {
  const slices = outermost(events.filter((event) => event.ph === 'X' && isOurs(event)));
  if (slices.length === 0) throw new Error('The trace holds no slice of the content script.');
  const load = slices.filter(({ name }) => name !== 'FunctionCall');
  const sum = (some: readonly TraceEvent[]): number => some.reduce((total, slice) => total + workOf(slice), 0) / 1000;
  const long = slices.filter((slice) => workOf(slice) > longTaskUs);
  return { loadMs: sum(load), totalMs: sum(slices), longTasks: long.length };
}

const workOf = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0;

/** Slices that lie in no other of the same thread. */
function outermost(slices: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return slices.toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0)).filter((slice) => {
    const thread = `${slice.pid}/${slice.tid}`;
    const isInside = slice.ts < (ends.get(thread) ?? 0);
    if (!isInside) ends.set(thread, slice.ts + (slice.dur ?? 0));
    return !isInside;
  });
}
