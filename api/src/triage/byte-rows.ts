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

/** Adds the rows of these columns, each times its value, to `sums`: four at a time, so that the memory fetches rows while others are added. */
export function addByteRows({ width, bytes, scales }: ByteRows, columns: Int32Array, values: Float32Array, sums: Float64Array): void {
  const inFours = columns.length - (columns.length % 4);
  for (let position = 0; position < inFours; position += 4) {
    const [one, two, three, four] = [columns[position]!, columns[position + 1]!, columns[position + 2]!, columns[position + 3]!];
    const [byOne, byTwo, byThree, byFour] = [values[position]! * scales[one]!, values[position + 1]! * scales[two]!, values[position + 2]! * scales[three]!, values[position + 3]! * scales[four]!];
    for (let at = 0; at < width; at += 1) sums[at]! += byOne * bytes[one * width + at]! + byTwo * bytes[two * width + at]! + byThree * bytes[three * width + at]! + byFour * bytes[four * width + at]!;
  }
  for (let position = inFours; position < columns.length; position += 1) {
    const row = columns[position]!;
    const value = values[position]! * scales[row]!;
    for (let at = 0, base = row * width; at < width; at += 1) sums[at]! += value * bytes[base + at]!;
  }
}
