import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';

/** Vectors of many texts in a few buffers, so that they go to another thread without a copy. A text of length 0 has none. */
export interface LaidVectors {
  readonly bytes: Int8Array<ArrayBuffer>;
  readonly scales: Float32Array<ArrayBuffer>;
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** Lays the vectors of texts one after another. */
export function joinVectors(vectors: readonly (PackedVector | undefined)[]): LaidVectors {
  const lengths = Uint32Array.from(vectors, (vector) => vector?.bytes.length ?? 0);
  const bytes = new Int8Array(lengths.reduce((sum, length) => sum + length, 0));
  let end = 0;
  vectors.forEach((vector) => {
    if (vector === undefined) return;
    bytes.set(vector.bytes, end);
    end += vector.bytes.length;
  });
  return { bytes, scales: Float32Array.from(vectors, (vector) => vector?.scale ?? 0), lengths };
}

/** The vectors again, in the same memory. */
export function splitVectors({ bytes, scales, lengths }: LaidVectors): (PackedVector | undefined)[] {
  let end = 0;
  return Array.from(lengths, (length, at) => {
    end += length;
    return length === 0 ? undefined : { scale: scales[at]!, bytes: bytes.subarray(end - length, end) };
  });
}
