import type { PackedVector } from './pack-vector.ts';

const SCALE_BYTES = 4;

/** A packed vector as it lies in the database: the scale, then the bytes. */
export function toStored({ scale, bytes }: PackedVector): Uint8Array {
  const stored = new Uint8Array(SCALE_BYTES + bytes.length);
  new DataView(stored.buffer).setFloat32(0, scale, true);
  stored.set(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), SCALE_BYTES);
  return stored;
}

/** The packed vector in stored bytes; shares their memory. */
export function fromStored(stored: Uint8Array): PackedVector {
  return {
    scale: new DataView(stored.buffer, stored.byteOffset).getFloat32(0, true),
    bytes: new Int8Array(stored.buffer, stored.byteOffset + SCALE_BYTES, stored.byteLength - SCALE_BYTES),
  };
}
