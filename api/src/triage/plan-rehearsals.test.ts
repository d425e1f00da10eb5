import { expect, test } from 'vitest';
import { planRehearsals } from './plan-rehearsals.ts';

const labelled = (labels: number, each: number): number[] => Array.from({ length: labels * each }, (_, at) => at % labels);

test('nothing is trained on that is held back or left out', () => {
  const rows = labelled(20, 10);
  for (const { kept, heldBack, strays } of planRehearsals(rows, 20)) {
    const trained = new Set(kept);
    expect([...heldBack, ...strays].filter((at) => trained.has(at))).toEqual([]);
    const known = new Set(kept.map((at) => rows[at]));
    expect(strays.filter((at) => known.has(rows[at]))).toEqual([]);
    expect(heldBack.every((at) => known.has(rows[at]))).toBe(true);
  }
});

test('few labels are never left out', () => {
  expect(planRehearsals(labelled(3, 100), 3).flatMap(({ strays }) => strays)).toEqual([]);
});

test('the fewer examples there are, the more often it is rehearsed, and never with a handful', () => {
  expect([3, 20, 300, 2000].map((each) => planRehearsals(labelled(10, each), 10).length)).toEqual([0, 4, 1, 1]);
});
