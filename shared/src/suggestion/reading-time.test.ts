import { expect, test } from 'vitest';
import { readingTimeMs } from './reading-time.ts';

test('a quick reader reads three hundred words in a minute', () => {
  expect([readingTimeMs(300), readingTimeMs(30), readingTimeMs(0)]).toEqual([60_000, 6_000, 0]);
});
