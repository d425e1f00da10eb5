const BINARY = 'AGFzbQEAAAABPQZgBn9/f39/fwBgBn9/f399fwF/YAd/f399f39/AX9gBn9/f399fQBgB39/f39/f38AYAh/f39/f39/fwACEAEEaG9zdAZtZW1vcnkCAAEDCgkAAAECAwAEAAUHdgkHYWRkUm93'
  + 'cwAACHRha2VSb3dzAAEIbGVhdmVPdXQAAgl3YWtlVW5pdHMAAwpwYWNlVmFsdWVzAAQHZG90Um93cwAFDWdyZWF0ZXN0UGFpcnMABgthZGRCeXRlUm93cwAHEWdyZWF0ZXN0Qnl0ZVBhaXJzAAgK'
  + '4A4J1QICBn8EeyABIANBAnRqIQsCQANAIAFBEGogC0sNASAAIAEoAgAgBGxqIQYgACABKAIEIARsaiEHIAAgASgCCCAEbGohCCAAIAEoAgwgBGxqIQkgAv0JAgAhDCAC/QkCBCENIAL9CQIIIQ4g'
  + 'Av0JAgwhD0EAIQoDQCAFIApqIAUgCmr9AAQAIAwgBiAKav0ABAD95gH95AEgDSAHIApq/QAEAP3mAf3kASAOIAggCmr9AAQA/eYB/eQBIA8gCSAKav0ABAD95gH95AH9CwQAIApBEGoiCiAESQ0A'
  + 'CyABQRBqIQEgAkEQaiECDAALCwJAA0AgASALTw0BIAAgASgCACAEbGohBiAC/QkCACEMQQAhCgNAIAUgCmogBSAKav0ABAAgDCAGIApq/QAEAP3mAf3kAf0LBAAgCkEQaiIKIARJDQALIAFBBGoh'
  + 'ASACQQRqIQIMAAsLC5sBAgN/AXsgASADQQJ0aiEIAkADQCABIAhPDQEgACABKAIAIARsaiEGIAL9CQIAIQlBACEHA0AgBiAHaiAGIAdq/QAEACAJIAUgB2r9AAQA/eYB/eUB/QsEACAGIAdqIAYg'
  + 'B2r9AAQQIAkgBSAHav0ABBD95gH95QH9CwQQIAdBIGoiByAESQ0ACyABQQRqIQEgAkEEaiECDAALCwuPAQEFfyAFKAIAIQYgACACQQJ0aiEJIAAhByABIQgCQANAIAAgCU8NASAGQY3M5QBsQd/m'
  + 'u+MDaiEGIAcgACgCADYCACAIIAEqAgAgBJQ4AgAgBiADT0ECdCEKIAcgCmohByAIIApqIQggAEEEaiEAIAFBBGohAQwACwsgBSAGNgIAIAcgCSACQQJ0a2tBAnYLfQMCfwF9An8gBCgCACEHAkAD'
  + 'QCAIIAFPDQEgB0GNzOUAbEHf5rvjA2ohByAAIAhBAnRqKgIAIQkgCkECdCELIAUgC2ogCDYCACAGIAtqIAkgA5Q4AgAgCiAJQwAAAABeIAcgAk9xaiEKIAhBAWohCAwACwsgBCAHNgIAIAoLZgIC'
  + 'fwJ9IAEgA0ECdGohBwJAA0AgASAHTw0BIAAgASgCAEECdGohBiACKgIAIQggBioCACAEIAggCJSUkiEJIAYgCTgCACACIAUgCJQgCZGVOAIAIAFBBGohASACQQRqIQIMAAsLC7EBAgN/AXsgASAD'
  + 'QQJ0aiEIAkADQCABIAhPDQEgACABKAIAIARsaiEG/QwAAAAAAAAAAAAAAAAAAAAAIQlBACEHA0AgCSAGIAdq/QAEACAFIAdq/QAEAP3mASAGIAdq/QAEECAFIAdq/QAEEP3mAf3kAf3kASEJIAdB'
  + 'IGoiByAESQ0ACyACIAn9HwAgCf0fAZIgCf0fAiAJ/R8DkpI4AgAgAUEEaiEBIAJBBGohAgwACwsLygECA38FeyACIANBAnRqIQkDQCACIQhDAACA//0TIQr9DAAAAAAAAAAAAAAAAAAAAAAhDQJA'
  + 'A0AgCCAJTw0BIAAgB2ogCCgCACAEbGr9AAQAIAEgB2ogCCgCBCAEbGr9AAQA/eQBIQsgCyAK/UQhDCALIAogDP1SIQogDSAOIAz9UiEOIA39DAEAAAABAAAAAQAAAAEAAAD9rgEhDSAIQQRqIQgM'
  + 'AAsLIAUgB2ogCv0LBAAgBiAHaiAO/QsEACAHQRBqIgcgBEkNAAsLgAICA38GeyADQQJ0IQcgACAEaiEIA0AgBf0ABAAhCyAF/QAEECEMIAX9AAQgIQ0gBf0ABDAhDkEAIQYCQANAIAYgB08NASAA'
  + 'IAEgBmooAgAgBGxq/QAEACEJIAIgBmr9CQIAIQogCyAKIAn9hwH9pwH9+gH95gH95AEhCyAMIAogCf2HAf2oAf36Af3mAf3kASEMIA0gCiAJ/YgB/acB/foB/eYB/eQBIQ0gDiAKIAn9iAH9qAH9'
  + '+gH95gH95AEhDiAGQQRqIQYMAAsLIAUgC/0LBAAgBSAM/QsEECAFIA39CwQgIAUgDv0LBDAgBUHAAGohBSAAQRBqIgAgCEkNAAsL8gICA38IeyAFQQJ0IQkgACAGaiEKA0AgB/0ABAAhDyAH/QAE'
  + 'ECEQIAf9AAQgIREgB/0ABDAhEkEAIQgCQANAIAggCU8NASAAIAIgCGooAgAgBmxq/QAEACELIAEgAiAIaigCBCAGbGr9AAQAIQwgAyAIav0JAgAhDSAEIAhq/QkCBCEOIA8gDSAL/YcB/acB/foB'
  + '/eYBIA4gDP2HAf2nAf36Af3mAf3kAf3rASEPIBAgDSAL/YcB/agB/foB/eYBIA4gDP2HAf2oAf36Af3mAf3kAf3rASEQIBEgDSAL/YgB/acB/foB/eYBIA4gDP2IAf2nAf36Af3mAf3kAf3rASER'
  + 'IBIgDSAL/YgB/agB/foB/eYBIA4gDP2IAf2oAf36Af3mAf3kAf3rASESIAhBBGohCAwACwsgByAP/QsEACAHIBD9CwQQIAcgEf0LBCAgByAS/QsEMCAHQcAAaiEHIAFBEGohASAAQRBqIgAgCkkN'
  + 'AAsL';
const ALIGNMENT = 64;
const PAGE = 65_536;

/** A random number of a kernel is below this. */
export const RANDOM_NUMBERS = 2 ** 32;

/** Arrays in one memory and sums over their rows, several numbers at a time. `row-kernel.wat` says what each does; arrays are given by `byteOffset`. */
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
  compiled ??= new WebAssembly.Module(Buffer.from(BINARY, 'base64'));
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
