import { packRows, type ByteRows } from './byte-rows.ts';
import type { PairedJudge } from './classifier.ts';
import { judgeUnits } from './judge-units.ts';
import { createRowKernel } from './row-kernel.ts';
import { wordNumber } from './text-features.ts';
import { wordDirection } from './word-direction.ts';
import { createRowMaker, EDGE, OTHER_WORD, sizeOfRowMaker } from './word-rows.ts';

/** Making the rows of a word takes time, so a text of many that were not learned has a few made. */
const MOST_IMAGINED = 3;

/** Room for where arrays begin in a kernel. */
const SPARE = 256;
const imaginers = new WeakMap<ByteRows, (direction: Float32Array) => ByteRows>();

/** What a word is worth to each unit as one of a pair. */
interface Row {
  readonly bytes: Int8Array;
  readonly from: number;
  readonly scale: number;
}

/** The scores that a judge of pairs gives each label for a text in its words. */
export function judgePaired({ places, first, second, unlearned, ...layer }: PairedJudge, words: readonly string[]): Float64Array {
  const units = new Float64Array(layer.unitBias.length).fill(-Infinity);
  let imagined = 0;
  const rowsOf = (word: string): [asFirst: Row, asSecond: Row] => {
    const place = places.get(wordNumber(word));
    const direction = place === undefined && unlearned !== undefined && imagined < MOST_IMAGINED ? wordDirection(word) : undefined;
    if (unlearned === undefined || direction === undefined) return [rowOf(first, place ?? OTHER_WORD), rowOf(second, place ?? OTHER_WORD)];
    imagined += 1;
    const both = imaginer(unlearned)(direction);
    return [rowOf(both, 0), rowOf(both, 1)];
  };
  let left = rowOf(first, EDGE);
  for (const word of words) {
    const [asFirst, asSecond] = rowsOf(word);
    wake(units, left, asSecond);
    left = asFirst;
  }
  wake(units, left, rowOf(second, EDGE));
  for (let unit = 0; unit < units.length; unit += 1) units[unit]! += layer.unitBias[unit]!;
  return judgeUnits(layer, units);
}

function rowOf({ width, bytes, scales }: ByteRows, place: number): Row {
  return { bytes, from: place * width, scale: scales[place]! };
}

function wake(units: Float64Array, { bytes: leftBytes, from: leftFrom, scale: leftScale }: Row, { bytes: rightBytes, from: rightFrom, scale: rightScale }: Row): void {
  for (let unit = 0; unit < units.length; unit += 1) {
    const value = leftScale * leftBytes[leftFrom + unit]! + rightScale * rightBytes[rightFrom + unit]!;
    if (value > units[unit]!) units[unit] = value;
  }
}

/** Makes the two rows of a word that was not learned from its direction; the numbers that do so lie in a kernel, unpacked once for each judge. */
function imaginer(unlearned: ByteRows): (direction: Float32Array) => ByteRows {
  const known = imaginers.get(unlearned);
  if (known !== undefined) return known;
  const { width, bytes, scales } = unlearned;
  const { unlearned: table, make } = createRowMaker(createRowKernel(sizeOfRowMaker(width / 2) + SPARE), width / 2);
  for (let at = 0; at < table.length; at += 1) table[at] = bytes[at]! * scales[Math.floor(at / width)]!;
  const imagine = (direction: Float32Array): ByteRows => packRows(make(direction), width / 2, width / 2);
  imaginers.set(unlearned, imagine);
  return imagine;
}
