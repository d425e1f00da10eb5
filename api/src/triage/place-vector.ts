import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';

/** A vector's numbers about this centre, of length 1: a column for each. */
export function placeVector({ scale, bytes }: PackedVector, centre: Float32Array): { columns: Int32Array; values: Float32Array } {
  const values = new Float32Array(bytes.length);
  let square = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    values[at] = scale * bytes[at]! - centre[at]!;
    square += values[at]! * values[at]!;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < values.length; at += 1) values[at]! /= length;
  return { columns: Int32Array.from(bytes.keys()), values };
}
