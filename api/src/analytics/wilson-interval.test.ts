import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson-interval.ts';

test.each([
  { count: 10, n: 20, low: 0.2993, high: 0.7007 },
  { count: 1, n: 10, low: 0.0179, high: 0.4042 },
  { count: 0, n: 10, low: 0, high: 0.2775 },
  { count: 10, n: 10, low: 0.7225, high: 1 },
  { count: 15, n: 148, low: 0.0624, high: 0.1605 },
])('gives the published interval for $count of $n', ({ count, n, low, high }) => {
  const interval = wilsonInterval(count, n);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('refuses what is not a proportion', () => {
  expect(() => wilsonInterval(0, 0)).toThrow(RangeError);
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
});
