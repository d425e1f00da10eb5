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
const ROW_MULTIPLE = 16;

/** Room for where arrays begin in a kernel. */
const SPARE = 256;

interface Adder {
  readonly kernel: RowKernel;
  readonly table: HeldRows;
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
    adder.kernel.addByteRows(adder.table.bytes.byteOffset, adder.ids.byteOffset, adder.values.byteOffset, count, adder.table.width, adder.sums.byteOffset);
  }
  for (let at = 0; at < rows.width; at += 1) sums[at]! += adder.sums[at]!;
}

/** Rows in a kernel, each of `width` bytes, a multiple that sums are made of. */
export interface HeldRows {
  readonly width: number;
  readonly bytes: Int8Array;
}

/** How many numbers of four bytes a kernel must have room for to hold so many rows. */
export function sizeOfHeldRows(count: number, width: number): number {
  return (count * paddedWidth(width)) / 4 + SPARE;
}

/** Copies rows into a kernel, where `spare` more have room after them. Rows that lie there as they lay before are kept there alone: what is read once a ticket should not stand in memory twice. */
export function holdRows(kernel: RowKernel, rows: ByteRows, spare = 0): HeldRows {
  const { width, bytes, scales } = rows;
  const padded = paddedWidth(width);
  const held = kernel.bytes((scales.length + spare) * padded);
  for (let row = 0; row < scales.length; row += 1) held.set(bytes.subarray(row * width, (row + 1) * width), row * padded);
  if (padded === width) {
    Object.assign(rows, { bytes: held.subarray(0, bytes.length) });
    freeMemory(bytes);
  }
  return { width: padded, bytes: held };
}

function createAdder(rows: ByteRows): Adder {
  const kernel = createRowKernel(sizeOfHeldRows(rows.scales.length, rows.width) + 2 * AT_ONCE + paddedWidth(rows.width) + SPARE);
  const adder = { kernel, table: holdRows(kernel, rows), ids: kernel.integers(AT_ONCE), values: kernel.floats(AT_ONCE), sums: kernel.floats(paddedWidth(rows.width)) };
  adders.set(rows, adder);
  return adder;
}

function paddedWidth(width: number): number {
  return Math.ceil(width / ROW_MULTIPLE) * ROW_MULTIPLE;
}
