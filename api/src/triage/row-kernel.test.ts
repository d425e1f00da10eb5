import { expect, test } from 'vitest';
import { createRowKernel } from './row-kernel.ts';

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

test('no rows change nothing', () => {
  const { kernel, table, ids, values, vector } = laidOut();
  kernel.addRows(table.byteOffset, ids.byteOffset, values.byteOffset, 0, WIDTH * 4, vector.byteOffset);
  expect([...vector]).toEqual([1, 0, 0, 0, 0, 0, 0, 3]);
});
