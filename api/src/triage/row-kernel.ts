const BINARY = 'AGFzbQEAAAABFAJgBn9/f39/fwBgB39/f39/f38AAhABBGhvc3QGbWVtb3J5AgABAwUEAAAAAQcwBAdhZGRSb3dzAAAIdGFrZVJvd3MAAQdkb3RSb3dzAAINZ3JlYXRlc3RQYWlycwAD'
  + 'CroFBJsBAgN/AXsgASADQQJ0aiEIAkADQCABIAhPDQEgACABKAIAIARsaiEGIAL9CQIAIQlBACEHA0AgBSAHaiAFIAdq/QAEACAJIAYgB2r9AAQA/eYB/eQB/QsEACAFIAdqIAUgB2r9'
  + 'AAQQIAkgBiAHav0ABBD95gH95AH9CwQQIAdBIGoiByAESQ0ACyABQQRqIQEgAkEEaiECDAALCwubAQIDfwF7IAEgA0ECdGohCAJAA0AgASAITw0BIAAgASgCACAEbGohBiAC/QkCACEJ'
  + 'QQAhBwNAIAYgB2ogBiAHav0ABAAgCSAFIAdq/QAEAP3mAf3lAf0LBAAgBiAHaiAGIAdq/QAEECAJIAUgB2r9AAQQ/eYB/eUB/QsEECAHQSBqIgcgBEkNAAsgAUEEaiEBIAJBBGohAgwA'
  + 'CwsLsQECA38BeyABIANBAnRqIQgCQANAIAEgCE8NASAAIAEoAgAgBGxqIQb9DAAAAAAAAAAAAAAAAAAAAAAhCUEAIQcDQCAJIAYgB2r9AAQAIAUgB2r9AAQA/eYBIAYgB2r9AAQQIAUg'
  + 'B2r9AAQQ/eYB/eQB/eQBIQkgB0EgaiIHIARJDQALIAIgCf0fACAJ/R8BkiAJ/R8CIAn9HwOSkjgCACABQQRqIQEgAkEEaiECDAALCwvKAQIDfwV7IAIgA0ECdGohCQNAIAIhCEMAAID/'
  + '/RMhCv0MAAAAAAAAAAAAAAAAAAAAACENAkADQCAIIAlPDQEgACAHaiAIKAIAIARsav0ABAAgASAHaiAIKAIEIARsav0ABAD95AEhCyALIAr9RCEMIAsgCiAM/VIhCiANIA4gDP1SIQ4g'
  + 'Df0MAQAAAAEAAAABAAAAAQAAAP2uASENIAhBBGohCAwACwsgBSAHaiAK/QsEACAGIAdqIA79CwQAIAdBEGoiByAESQ0ACws=';
const ALIGNMENT = 64;
const PAGE = 65_536;

/** Arrays in one memory and sums over their rows, several numbers at a time. `row-kernel.wat` says what each does; arrays are given by `byteOffset`. */
export interface RowKernel {
  floats(count: number): Float32Array;
  integers(count: number): Int32Array;
  addRows(table: number, ids: number, values: number, count: number, bytes: number, out: number): void;
  takeRows(table: number, ids: number, values: number, count: number, bytes: number, vector: number): void;
  dotRows(table: number, ids: number, values: number, count: number, bytes: number, vector: number): void;
  greatestPairs(first: number, second: number, ids: number, count: number, bytes: number, best: number, where: number): void;
}

let compiled: WebAssembly.Module | undefined;

/** A kernel whose arrays may hold `numbers` numbers of four bytes in all. Throws a `RangeError` where there is no such memory. */
export function createRowKernel(numbers: number): RowKernel {
  compiled ??= new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
  const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * 4) / PAGE) + 1 });
  const sums = new WebAssembly.Instance(compiled, { host: { memory } }).exports as unknown as Pick<RowKernel, 'addRows' | 'takeRows' | 'dotRows' | 'greatestPairs'>;
  let free = 0;
  const take = (count: number): number => {
    const start = free;
    free += Math.ceil((count * 4) / ALIGNMENT) * ALIGNMENT;
    return start;
  };
  return { ...sums, floats: (count) => new Float32Array(memory.buffer, take(count), count), integers: (count) => new Int32Array(memory.buffer, take(count), count) };
}
