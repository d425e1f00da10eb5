import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

const HASH = 32;
const LENGTH = 4;

const kinds = { Int8Array, Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array };
type Kind = keyof typeof kinds;
type Numbers = InstanceType<(typeof kinds)[Kind]>;

/** Stands where an array stood that is kept behind the rest. */
interface Place {
  readonly arrayOf: Kind;
  readonly length: number;
}

/** Writes weights: hashes of what follows, the rest of them, then their arrays one after another. */
export function writeWeights(file: string, weights: unknown): void {
  const arrays: Numbers[] = [];
  const rest = serialize(replace(weights, isNumbers, (array): Place => {
    arrays.push(array);
    return { arrayOf: array.constructor.name as Kind, length: array.length };
  }));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(rest.length);
  const bytes = arrays.map(bytesOf);
  const open = openSync(file, 'w');
  try {
    for (const part of [hashOf([rest]), hashOf(bytes), length, rest, ...bytes]) for (let at = 0; at < part.length;) at += writeSync(open, part, at);
  } finally {
    closeSync(open);
  }
}

/** Reads them, each array straight into memory of its own, so that nothing stands in memory twice. `undefined` where the file is damaged; throws where it can't be read. */
export function readWeights(file: string): unknown {
  const open = openSync(file, 'r');
  const { size } = fstatSync(open);
  try {
    let left = size;
    const fill = (part: Uint8Array): boolean => {
      left -= part.length;
      for (let at = 0, read = 1; left >= 0 && read > 0 && at < part.length; at += read) read = readSync(open, part, at, part.length - at, null);
      return left >= 0;
    };
    const [hashOfRest, hashOfArrays, length] = [Buffer.alloc(HASH), Buffer.alloc(HASH), Buffer.alloc(LENGTH)];
    if (![hashOfRest, hashOfArrays, length].every(fill) || length.readUInt32LE() > left) return undefined;
    const rest = Buffer.alloc(length.readUInt32LE());
    if (!fill(rest) || !hashOf([rest]).equals(hashOfRest)) return undefined;
    const bytes: Uint8Array[] = [];
    const weights = replace(deserialize(rest), isPlace, ({ arrayOf, length: count }) => {
      const array = new kinds[arrayOf](count);
      bytes.push(bytesOf(array));
      return array;
    });
    return bytes.every(fill) && hashOf(bytes).equals(hashOfArrays) ? weights : undefined;
  } finally {
    closeSync(open);
  }
}

/** The same with the parts that `fits` tells made anew, wherever they stand in objects and lists. */
function replace<Part>(value: unknown, fits: (value: unknown) => value is Part, make: (part: Part) => unknown): unknown {
  if (fits(value)) return make(value);
  if (Array.isArray(value)) return value.map((part) => replace(part, fits, make));
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replace(part, fits, make)]));
}

function isNumbers(value: unknown): value is Numbers {
  return ArrayBuffer.isView(value);
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'arrayOf' in value;
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function hashOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
