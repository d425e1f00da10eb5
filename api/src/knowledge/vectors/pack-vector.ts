/** A vector of unit length in one signed byte a dimension: `scale × byte` is the value. */
export interface PackedVector {
  readonly scale: number;
  readonly bytes: Int8Array;
}

const STEPS = 127;

/** Brings a vector to unit length and rounds it to bytes; the cosine of two moves by less than a hundredth. A vector of zeros stays one. */
export function packVector(vector: Float32Array): PackedVector {
  let square = 0;
  let largest = 0;
  for (const value of vector) {
    square += value * value;
    largest = Math.max(largest, Math.abs(value));
  }
  const bytes = new Int8Array(vector.length);
  if (largest === 0) return { scale: 0, bytes };
  for (let at = 0; at < vector.length; at += 1) bytes[at] = Math.round((vector[at]! / largest) * STEPS);
  return { scale: largest / STEPS / Math.sqrt(square), bytes };
}
