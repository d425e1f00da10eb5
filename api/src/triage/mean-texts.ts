import { packRows, type ByteRows } from './byte-rows.ts';
import type { TrainingRow } from './training-rows.ts';

/** The mean of each label's texts, all of length 1: for each column of the vocabulary a number for each label. */
export function meanTexts(rows: readonly TrainingRow[], labels: number, columns: number): ByteRows {
  const sums = new Float32Array(columns * labels);
  for (const { text, label } of rows) {
    const length = Math.hypot(...text.values) || 1;
    text.columns.forEach((column, at) => { sums[column * labels + label]! += text.values[at]! / length; });
  }
  const squares = new Float64Array(labels);
  sums.forEach((value, at) => { squares[at % labels]! += value * value; });
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  return packRows(sums.map((value, at) => value / lengths[at % labels]!), labels, labels);
}
