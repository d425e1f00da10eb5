import { readFileSync } from 'node:fs';

const ALIGNMENT = 64;
const PAGE = 65_536;

/** A random number of a kernel is below this. */
export const RANDOM_NUMBERS = 2 ** 32;

/** Arrays in one memory and sums over their rows, several numbers at a time. `row-kernel.wat` says what each does, and `row-kernel.wasm` is made of it (`node api/evals/kernel/build-row-kernel.ts`); arrays are given by `byteOffset`. */
export interface RowKernel {
  floats(count: number): Float32Array;
  integers(count: number): Int32Array;
  bytes(count: number): Int8Array;
  addRows(table: number, ids: number, values: number, count: number, bytes: number, out: number): void;
  takeRows(table: number, ids: number, values: number, count: number, bytes: number, vector: number): void;
  leaveOut(ids: number, values: number, count: number, least: number, scale: number, state: number): number;
  wakeUnits(units: number, count: number, least: number, scale: number, state: number, active: number, strengths: number): number;
  paceValues(steps: number, ids: number, values: number, count: number, pull: number, rate: number): void;
  dotRows(table: number, ids: number, values: number, count: number, bytes: number, vector: number): void;
  greatestPairs(first: number, second: number, ids: number, count: number, bytes: number, best: number, where: number): void;
  addByteRows(table: number, ids: number, values: number, count: number, bytes: number, out: number): void;
  greatestBytePairs(first: number, second: number, ids: number, firstScales: number, secondScales: number, count: number, bytes: number, best: number): void;
}

let compiled: WebAssembly.Module | undefined;

/** A kernel whose arrays may hold `numbers` numbers of four bytes in all. Throws a `RangeError` where there is no such memory. */
export function createRowKernel(numbers: number): RowKernel {
  compiled ??= new WebAssembly.Module(readFileSync(new URL('./row-kernel.wasm', import.meta.url)));
  const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) + 1 });
  const sums = new WebAssembly.Instance(compiled, { host: { memory } }).exports as unknown as Omit<RowKernel, 'floats' | 'integers' | 'bytes'>;
  let free = 0;
  const take = (bytes: number): number => {
    const start = free;
    free += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    return start;
  };
  return {
    ...sums, floats: (count) => new Float32Array(memory.buffer, take(count * 4), count), integers: (count) => new Int32Array(memory.buffer, take(count * 4), count),
    bytes: (count) => new Int8Array(memory.buffer, take(count), count),
  };
}

/** A place in a kernel for the random number that the next is made of. */
export function randomState(kernel: RowKernel, random: () => number): Int32Array {
  const state = kernel.integers(1);
  state[0] = random() * RANDOM_NUMBERS;
  return state;
}
