import { freeMemory } from './free-memory.ts';
import { createRowKernel, type RowKernel } from './row-kernel.ts';

/** Rows of numbers in one byte each: the number at `row × width + at`, times the row's scale. */
export interface ByteRows {
  readonly width: number;
  readonly bytes: Int8Array;
  readonly scales: Float32Array;
}

const MOST = 127;

/** Packs the first `width` numbers of each row of `stride` numbers; a number is off by at most a 254th of the row's largest. */
export function packRows(numbers: Float32Array, stride: number, width: number): ByteRows {
  const count = numbers.length / stride;
  const bytes = new Int8Array(count * width);
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    let most = 0;
    for (let at = 0; at < width; at += 1) most = Math.max(most, Math.abs(numbers[row * stride + at]!));
    const scale = most / MOST;
    scales[row] = scale;
    if (scale > 0) for (let at = 0; at < width; at += 1) bytes[row * width + at] = Math.round(numbers[row * stride + at]! / scale);
  }
  return { width, bytes, scales };
}

/** So many features are added at a time; a kernel has room for no more. */
const AT_ONCE = 1024;
const SUMS_AT_ONCE = 16;

/** Room for where arrays begin in a kernel. */
const SPARE = 256;

interface Adder {
  readonly kernel: RowKernel;
  /** Where the rows begin. */
  readonly table: number;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly sums: Float32Array;
}

const adders = new WeakMap<ByteRows, Adder>();

/** Adds the rows of these columns, each times its value, to `sums`. */
export function addByteRows(rows: ByteRows, columns: Int32Array, values: Float32Array, sums: Float64Array): void {
  const adder = adders.get(rows) ?? createAdder(rows);
  adder.sums.fill(0);
  for (let from = 0; from < columns.length; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, columns.length - from);
    for (let at = 0; at < count; at += 1) {
      const row = columns[from + at]!;
      adder.ids[at] = row;
      adder.values[at] = values[from + at]! * rows.scales[row]!;
    }
    adder.kernel.addByteRows(adder.table, adder.ids.byteOffset, adder.values.byteOffset, count, rows.width, adder.sums.byteOffset);
  }
  for (let at = 0; at < rows.width; at += 1) sums[at]! += adder.sums[at]!;
}

/** How many numbers of four bytes a kernel must have room for to hold so many rows. */
export function sizeOfHeldRows(count: number, width: number): number {
  return (count * width) / 4 + SPARE;
}

/** Copies rows into a kernel, where `spare` more have room after them, and keeps them there alone: what is read once a ticket should not stand in memory twice. */
export function holdRows(kernel: RowKernel, rows: ByteRows, spare = 0): Int8Array {
  const { width, bytes } = rows;
  const held = kernel.bytes(bytes.length + spare * width);
  held.set(bytes);
  Object.assign(rows, { bytes: held.subarray(0, bytes.length) });
  freeMemory(bytes);
  return held;
}

/** A kernel makes so many sums at a time: there must be room for these, whatever the width of rows. */
export function roomForSums(width: number): number {
  return Math.ceil(width / SUMS_AT_ONCE) * SUMS_AT_ONCE;
}

function createAdder(rows: ByteRows): Adder {
  const kernel = createRowKernel(sizeOfHeldRows(rows.scales.length, rows.width) + 2 * AT_ONCE + roomForSums(rows.width) + SPARE);
  const adder = { kernel, table: holdRows(kernel, rows).byteOffset, ids: kernel.integers(AT_ONCE), values: kernel.floats(AT_ONCE), sums: kernel.floats(roomForSums(rows.width)) };
  adders.set(rows, adder);
  return adder;
}
