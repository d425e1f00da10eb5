import { expect, test } from 'vitest';
import { processorClock } from './processor-clock.ts';

const event = (ts: number, dur: number, tts: number, tdur: number, tid = 7) => ({ name: 'task', pid: 1, tid, ts, dur, tts, tdur, args: {} });

test('a page that waits for other programs meanwhile is not counted as working', () => {
  const clock = processorClock({ events: [event(10_000, 30_000, 500, 3_000), event(50_000, 1_000, 3_600, 1_000), event(20_000, 1, 0, 9_000, 8)], thread: 7 });
  expect([0, 10_000, 25_000, 40_000, 50_500, 90_000].map(clock)).toEqual([500, 500, 2_000, 3_500, 4_100, 4_600]);
});

test('a trace without processor times is no measure', () => {
  expect(() => processorClock({ events: [], thread: 7 })).toThrow('no processor times');
});
