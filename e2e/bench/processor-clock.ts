import type { PageTrace } from './record-trace.ts';

/** The processor time of the page's main thread at a moment of the trace, in microseconds: read where events begin and end, in even steps between. */
export function processorClock({ events, thread }: PageTrace): (atUs: number) => number {
  const readings = events.flatMap(({ tid, ts, dur = 0, tts, tdur }) => (tid !== thread || tts === undefined || tdur === undefined ? [] : [[ts, tts] as const, [ts + dur, tts + tdur] as const]))
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined) throw new Error('The trace holds no processor times.');
  return (atUs) => {
    if (atUs <= first[0]) return first[1];
    if (atUs >= last[0]) return last[1];
    let [low, high] = [0, readings.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (readings[middle]![0] <= atUs) low = middle;
      else high = middle;
    }
    const [[fromUs, from], [toUs, to]] = [readings[low]!, readings[high]!];
    return toUs === fromUs ? from : from + ((to - from) * (atUs - fromUs)) / (toUs - fromUs);
  };
}
