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
