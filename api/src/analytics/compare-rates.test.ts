import { expect, test } from 'vitest';
import { compareRates } from './compare-rates.ts';

test('gives the interval of the worked example in the literature: 56 of 70 against 48 of 80', () => {
  const { difference, verdict } = compareRates({ count: 56, n: 70 }, { count: 48, n: 80 });
  expect(difference!.low).toBeCloseTo(0.0524, 4);
  expect(difference!.high).toBeCloseTo(0.3339, 4);
  expect(verdict).toBe('higher');
});

test('calls a difference whose interval holds zero no clear change', () => {
  expect(compareRates({ count: 26, n: 40 }, { count: 23, n: 40 }).verdict).toBe('no-clear-change');
});

test('says nothing about fewer than twenty', () => {
  expect(compareRates({ count: 19, n: 19 }, { count: 1, n: 40 })).toEqual({ verdict: 'not-enough', difference: null });
});
