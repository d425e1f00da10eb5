import { expect, test } from 'vitest';
import { createRowKernel, randomState, RANDOM_NUMBERS } from './row-kernel.ts';

const WIDTH = 8;

function laidOut() {
  const kernel = createRowKernel(200);
  const [table, ids, values, vector] = [kernel.floats(3 * WIDTH), kernel.integers(2), kernel.floats(2), kernel.floats(WIDTH)] as const;
  table.set(Array.from({ length: 3 * WIDTH }, (_, at) => at));
  ids.set([2, 0]);
  values.set([0.5, 2]);
  vector.set([1, 0, 0, 0, 0, 0, 0, 3]);
  return { kernel, table, ids, values, vector, run: (sum: 'addRows' | 'takeRows' | 'dotRows') => kernel[sum](table.byteOffset, ids.byteOffset, values.byteOffset, 2, WIDTH * 4, vector.byteOffset) };
}

test('adds rows, each times its value, to a vector', () => {
  const { vector, run } = laidOut();
  run('addRows');
  expect([...vector]).toEqual([9, 10.5, 13, 15.5, 18, 20.5, 23, 28.5]);
});

test('takes a vector, each time by its value, from rows and leaves other rows alone', () => {
  const { table, run } = laidOut();
  run('takeRows');
  expect([...table]).toEqual([-2, 1, 2, 3, 4, 5, 6, 1, 8, 9, 10, 11, 12, 13, 14, 15, 15.5, 17, 18, 19, 20, 21, 22, 21.5]);
});

test('multiplies rows by a vector', () => {
  const { values, run } = laidOut();
  run('dotRows');
  expect([...values]).toEqual([16 + 3 * 23, 3 * 7]);
});

test('finds the greatest sum of neighbours, number by number, and the earliest place that has it', () => {
  const kernel = createRowKernel(200);
  const [first, second, best, where, ids] = [kernel.floats(2 * WIDTH), kernel.floats(2 * WIDTH), kernel.floats(WIDTH), kernel.integers(WIDTH), kernel.integers(4)] as const;
  first.set([1, 0, 5, 0, 0, 0, 0, -9, 0, 2, 0, 0, 0, 0, 0, -8]);
  second.set([0, 0, 0, 7, 0, 0, 0, -3, 4, 0, 0, 0, 0, 0, 0, -1]);
  ids.set([0, 1, 1, 0]);
  kernel.greatestPairs(first.byteOffset, second.byteOffset, ids.byteOffset, 3, WIDTH * 4, best.byteOffset, where.byteOffset);
  expect([...best]).toEqual([5, 2, 5, 7, 0, 0, 0, -9]);
  expect([...where]).toEqual([0, 1, 0, 2, 0, 0, 0, 1]);
});

test('adds rows of bytes, each times its value, to what a vector holds', () => {
  const kernel = createRowKernel(400);
  const [table, ids, values, sums] = [kernel.bytes(3 * 32), kernel.integers(2), kernel.floats(2), kernel.floats(32)] as const;
  table.set(Array.from({ length: 3 * 32 }, (_, at) => at - 48));
  ids.set([2, 0]);
  values.set([0.5, 2]);
  sums.fill(1);
  kernel.addByteRows(table.byteOffset, ids.byteOffset, values.byteOffset, 2, 32, sums.byteOffset);
  expect([...sums]).toEqual(Array.from({ length: 32 }, (_, at) => 1 + 0.5 * (16 + at) + 2 * (at - 48)));
});

test('finds the greatest sum of neighbours among rows of bytes, each row with its scale', () => {
  const kernel = createRowKernel(400);
  const [first, second, ids, firstScales, secondScales, best] = [kernel.bytes(2 * 16), kernel.bytes(2 * 16), kernel.integers(3), kernel.floats(3), kernel.floats(3), kernel.floats(16)] as const;
  first.set([1, 0, 5, -128], 0);
  first.set([0, 2, 0, -128], 16);
  second.set([0, 0, 0, 4], 0);
  second.set([4, 0, 0, -128], 16);
  ids.set([0, 1, 0]);
  firstScales.set([1, 0.5, 1]);
  secondScales.set([1, 2, 0.25]);
  best.fill(-Infinity);
  best[4] = 7;
  kernel.greatestBytePairs(first.byteOffset, second.byteOffset, ids.byteOffset, firstScales.byteOffset, secondScales.byteOffset, 2, 16, best.byteOffset);
  expect([...best].slice(0, 6)).toEqual([9, 1, 5, -63, 7, 0]);
});

test('leaves out about the share that is asked for, in order, and makes the rest as much stronger', () => {
  const kernel = createRowKernel(3000);
  const [ids, values, state] = [kernel.integers(1000), kernel.floats(1000), randomState(kernel, () => 0.5)] as const;
  ids.set(Array.from({ length: 1000 }, (_, at) => at));
  values.set(Array.from({ length: 1000 }, (_, at) => at));
  const kept = kernel.leaveOut(ids.byteOffset, values.byteOffset, 1000, 0.4 * RANDOM_NUMBERS, 2, state.byteOffset);
  expect(kept).toBeGreaterThan(550);
  expect(kept).toBeLessThan(650);
  expect([...ids.subarray(0, kept)]).toEqual([...ids.subarray(0, kept)].toSorted((one, other) => one - other));
  expect([...values.subarray(0, kept)]).toEqual([...ids.subarray(0, kept)].map((id) => 2 * id));
});

test('another random number leaves out others, the same one the same', () => {
  const left = (random: number): number[] => {
    const kernel = createRowKernel(300);
    const [ids, values, state] = [kernel.integers(100), kernel.floats(100), randomState(kernel, () => random)] as const;
    ids.set(Array.from({ length: 100 }, (_, at) => at));
    return [...ids.subarray(0, kernel.leaveOut(ids.byteOffset, values.byteOffset, 100, 0.5 * RANDOM_NUMBERS, 2, state.byteOffset))];
  };
  expect(left(0.3)).toEqual(left(0.3));
  expect(left(0.3)).not.toEqual(left(0.7));
});

test('units at 0 or below stay asleep, and none is left out where nothing is to be', () => {
  const kernel = createRowKernel(200);
  const [units, active, strengths, state] = [kernel.floats(5), kernel.integers(5), kernel.floats(5), randomState(kernel, () => 0.5)] as const;
  units.set([0.5, -1, 0, 3, -0.1]);
  expect(kernel.wakeUnits(units.byteOffset, 5, 0, 2, state.byteOffset, active.byteOffset, strengths.byteOffset)).toBe(2);
  expect([[...active.subarray(0, 2)], [...strengths.subarray(0, 2)]]).toEqual([[0, 3], [1, 6]]);
});

test('a step is the smaller the longer the steps of its row were', () => {
  const kernel = createRowKernel(200);
  const [steps, ids, values] = [kernel.floats(3), kernel.integers(2), kernel.floats(2)] as const;
  steps.set([1, 5, 7]);
  ids.set([2, 0]);
  values.set([3, 2]);
  kernel.paceValues(steps.byteOffset, ids.byteOffset, values.byteOffset, 2, 2, 10);
  expect([...steps]).toEqual([9, 5, 25]);
  expect([...values]).toEqual([6, 20 / 3].map(Math.fround));
});

test('no rows change nothing', () => {
  const { kernel, table, ids, values, vector } = laidOut();
  kernel.addRows(table.byteOffset, ids.byteOffset, values.byteOffset, 0, WIDTH * 4, vector.byteOffset);
  expect([...vector]).toEqual([1, 0, 0, 0, 0, 0, 0, 3]);
});
