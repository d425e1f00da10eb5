import { packRows, type ByteRows } from './byte-rows.ts';
import type { WeighedText } from './weigh-features.ts';

/** The mean of each label's texts, all of length 1: for each feature of the vocabulary a number for each label. */
export function meanTexts(rows: readonly { readonly text: WeighedText; readonly label: number }[], labels: number, columns: number): ByteRows {
  const sums = new Float32Array(columns * labels);
  for (const { text, label } of rows) {
    let square = 0;
    for (let at = 0; at < text.features; at += 1) square += text.values[at]! * text.values[at]!;
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < text.features; at += 1) sums[text.columns[at]! * labels + label]! += text.values[at]! / length;
  }
  const squares = new Float64Array(labels);
  for (let from = 0; from < sums.length; from += labels) for (let label = 0; label < labels; label += 1) squares[label]! += sums[from + label]! * sums[from + label]!;
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  for (let from = 0; from < sums.length; from += labels) for (let label = 0; label < labels; label += 1) sums[from + label]! /= lengths[label]!;
  return packRows(sums, labels, labels);
}
