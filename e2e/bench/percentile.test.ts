import { expect, test } from 'vitest';
import { isMissed } from './figure.ts';
import { percentile } from './percentile.ts';

test('a percentile is a value that was measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0)]).toEqual([3, 5, 1]);
  expect(() => percentile([], 0.5)).toThrow('nothing');
});

test('a figure on its budget keeps it, one above misses it, and one without a budget cannot', () => {
  const figure = { name: 'x', value: 10, unit: 'ms', runs: 1 } as const;
  expect([isMissed({ ...figure, budget: 10 }), isMissed({ ...figure, budget: 9.9 }), isMissed(figure)]).toEqual([false, true, false]);
});
