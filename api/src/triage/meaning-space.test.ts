import { expect, test } from 'vitest';
import { learnMeaningSpace, placeMeaning } from './meaning-space.ts';

const numbers = (...values: number[]): Float32Array => Float32Array.from(values);

test('what differs inside a label counts less than what differs between labels', () => {
  const rows = [[9, 1], [-9, 1], [8, -1], [-8, -1]].map(([one, other], at) => ({ meaning: numbers(one!, other!), label: at < 2 ? 0 : 1 }));
  const [along, across] = placeMeaning(numbers(1, 1), learnMeaningSpace(rows), 1);
  expect(Math.abs(across!)).toBeGreaterThan(1.5 * Math.abs(along!));
});

test('a meaning has the length that is asked for', () => {
  const space = learnMeaningSpace([{ meaning: numbers(1, 2), label: 0 }, { meaning: numbers(2, 0), label: 0 }]);
  expect(Math.hypot(...placeMeaning(numbers(5, 7), space, 0.5))).toBeCloseTo(0.5, 5);
  expect(placeMeaning(numbers(), space, 0.5)).toHaveLength(0);
});

test('meanings that don’t differ span no space', () => {
  expect(learnMeaningSpace([])).toBeUndefined();
  expect(learnMeaningSpace([{ meaning: numbers(1, 2), label: 0 }])).toBeUndefined();
  expect(placeMeaning(numbers(1, 2), undefined, 1)).toHaveLength(0);
});
