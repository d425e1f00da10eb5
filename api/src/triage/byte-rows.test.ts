import { expect, test } from 'vitest';
import { addByteRows, packRows } from './byte-rows.ts';

test('rows that are packed add up as they were, however many there are', () => {
  const numbers = Float32Array.from({ length: 7 * 3 }, (_, at) => Math.sin(at));
  const packed = packRows(numbers, 3, 3);
  for (let count = 0; count <= 7; count += 1) {
    const sums = new Float64Array(3);
    addByteRows(packed, Int32Array.from({ length: count }, (_, row) => row), new Float32Array(count).fill(2), sums);
    for (let at = 0; at < 3; at += 1) expect(sums[at]).toBeCloseTo(Array.from({ length: count }, (_, row) => 2 * numbers[row * 3 + at]!).reduce((sum, value) => sum + value, 0), 1);
  }
});

test('a text of more features than are added at a time has all of them added', () => {
  const packed = packRows(Float32Array.from([127, -2, 4]), 3, 3);
  const sums = Float64Array.from([0, 0, 100]);
  addByteRows(packed, new Int32Array(2500), new Float32Array(2500).fill(0.5), sums);
  expect([...sums]).toEqual([158_750, -2500, 5100]);
});

test('rows that were added are still as they were packed, whatever their width', () => {
  for (const width of [1, 3, 16, 35]) {
    const packed = packRows(Float32Array.from({ length: 5 * width }, (_, at) => Math.cos(at)), width, width);
    const before = [...packed.bytes];
    addByteRows(packed, Int32Array.of(4), Float32Array.of(1), new Float64Array(width));
    expect([...packed.bytes]).toEqual(before);
  }
});
