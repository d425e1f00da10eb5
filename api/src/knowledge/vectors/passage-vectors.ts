import { packVector, type PackedVector } from './pack-vector.ts';

/** Vectors of an index's passages, scanned in whole. */
export interface PassageVectors {
  readonly dimensions: number;
  readonly count: number;
  /** Cosine of the query with each passage by its position; 0 for one without a vector. `undefined` where the query comes from another model. */
  similarities(query: Float32Array): Float32Array | undefined;
}

/** Lays vectors side by side, by the position of their passage. Those of another length than the first are left out; `undefined` when there are none. */
export function layVectors(vectors: readonly (PackedVector | undefined)[]): PassageVectors | undefined {
  const dimensions = vectors.find((vector) => vector !== undefined && vector.bytes.length > 0)?.bytes.length ?? 0;
  if (dimensions === 0) return undefined;
  const present = vectors.flatMap((vector, position) => (vector?.bytes.length === dimensions ? [{ ...vector, position }] : []));
  const bytes = new Int8Array(present.length * dimensions);
  const scales = new Float32Array(present.length);
  const positions = new Uint32Array(present.length);
  present.forEach((vector, row) => {
    bytes.set(vector.bytes, row * dimensions);
    scales[row] = vector.scale;
    positions[row] = vector.position;
  });
  const size = vectors.length;
  return {
    dimensions,
    count: present.length,
    similarities(query) {
      if (query.length !== dimensions) return undefined;
      const asked = packVector(query);
      const found = new Float32Array(size);
      for (let row = 0; row < positions.length; row += 1) found[positions[row]!] = dot(asked.bytes, bytes, row * dimensions) * asked.scale * scales[row]!;
      return found;
    },
  };
}

/** Whole numbers all the way: four sums at once keep the processor busy. */
function dot(one: Int8Array, other: Int8Array, from: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 3 < one.length; at += 4) {
    a += one[at]! * other[from + at]!;
    b += one[at + 1]! * other[from + at + 1]!;
    c += one[at + 2]! * other[from + at + 2]!;
    d += one[at + 3]! * other[from + at + 3]!;
  }
  for (; at < one.length; at += 1) a += one[at]! * other[from + at]!;
  return a + b + c + d;
}
