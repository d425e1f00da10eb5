import { expect, test } from 'vitest';
import { addByteRows } from './byte-rows.ts';
import { meanTexts } from './mean-texts.ts';

const text = (columns: number[], values: number[]) => ({ columns: Int32Array.from(columns), values: Float32Array.from(values), features: columns.length, words: [], known: 1 });

test('a text is as alike to the mean of a label as its features point the same way, whatever its length', () => {
  const means = meanTexts([{ text: text([0], [5]), label: 0 }, { text: text([0], [0.1]), label: 0 }, { text: text([1, 2], [1, 1]), label: 1 }], 2, 3);
  const likeness = new Float64Array(2);
  addByteRows(means, Int32Array.of(1), Float32Array.of(1), likeness);
  expect(likeness[0]).toBe(0);
  expect(likeness[1]).toBeCloseTo(Math.SQRT1_2, 2);
});
