import { packRows, type ByteRows } from './byte-rows.ts';
import type { WeighedText } from './weigh-features.ts';

/** The mean of each label's texts, all of length 1: for each feature of the vocabulary a number for each label. */
export function meanTexts(rows: readonly { readonly text: WeighedText; readonly label: number }[], labels: number, columns: number): ByteRows {
  const sums = new Float32Array(columns * labels);
  for (const { text, label } of rows) {
    const values = text.values.subarray(0, text.features);
    const length = Math.hypot(...values) || 1;
    values.forEach((value, at) => { sums[text.columns[at]! * labels + label]! += value / length; });
  }
  const squares = new Float64Array(labels);
  sums.forEach((value, at) => { squares[at % labels]! += value * value; });
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  return packRows(sums.map((value, at) => value / lengths[at % labels]!), labels, labels);
}
