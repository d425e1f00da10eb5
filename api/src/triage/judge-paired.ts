import { holdRows, packRows, roomForSums, sizeOfHeldRows, type ByteRows } from './byte-rows.ts';
import type { PairedJudge } from './classifier.ts';
import { judgeUnits } from './judge-units.ts';
import { createRowKernel, type RowKernel } from './row-kernel.ts';
import { wordNumber } from './text-features.ts';
import { wordDirection } from './word-direction.ts';
import { createRowMaker, EDGE, OTHER_WORD, sizeOfRowMaker } from './word-rows.ts';

/** Making the rows of a word takes time, so a text of many that were not learned has a few made. */
const MOST_IMAGINED = 3;
/** More words than a text has that features are read from. */
const MOST_WORDS = 2500;

/** The numbers of a judge in a kernel: how awake a text in its words wakes each unit. */
type Waker = (words: readonly string[]) => Float32Array;

const wakers = new WeakMap<ByteRows, Waker>();

/** The scores that a judge of pairs gives each label for a text in its words. */
export function judgePaired(judge: PairedJudge, words: readonly string[]): Float64Array {
  const awake = (wakers.get(judge.first) ?? createWaker(judge))(words);
  return judgeUnits(judge, Float64Array.from(judge.unitBias, (bias, unit) => bias + awake[unit]!));
}

function createWaker({ places, first, second, unlearned }: PairedJudge): Waker {
  const count = first.scales.length;
  const { width: units } = first;
  const kernel = createRowKernel(2 * sizeOfHeldRows(count + MOST_IMAGINED, units) + 3 * MOST_WORDS + 2 * roomForSums(units) + sizeOfRowMaker(units));
  const [asFirst, asSecond] = [holdRows(kernel, first, MOST_IMAGINED), holdRows(kernel, second, MOST_IMAGINED)];
  const [ids, firstScales, secondScales, best] = [kernel.integers(MOST_WORDS), kernel.floats(MOST_WORDS), kernel.floats(MOST_WORDS), kernel.floats(roomForSums(units))];
  const imagine = unlearned && imaginer(kernel, unlearned);
  const waker: Waker = (words) => {
    let imagined = 0;
    let length = 0;
    const put = (place: number, firstScale: number, secondScale: number): void => {
      ids[length] = place;
      firstScales[length] = firstScale;
      secondScales[length] = secondScale;
      length += 1;
    };
    const putLearned = (place: number): void => { put(place, first.scales[place]!, second.scales[place]!); };
    putLearned(EDGE);
    for (const word of words.slice(0, MOST_WORDS - 2)) {
      const place = places.get(wordNumber(word));
      const direction = place === undefined && imagine !== undefined && imagined < MOST_IMAGINED ? wordDirection(word) : undefined;
      if (imagine === undefined || direction === undefined) {
        putLearned(place ?? OTHER_WORD);
        continue;
      }
      const { bytes, scales } = imagine(direction);
      const row = count + imagined;
      imagined += 1;
      asFirst.set(bytes.subarray(0, units), row * units);
      asSecond.set(bytes.subarray(units), row * units);
      put(row, scales[0]!, scales[1]!);
    }
    putLearned(EDGE);
    best.fill(-Infinity);
    kernel.greatestBytePairs(asFirst.byteOffset, asSecond.byteOffset, ids.byteOffset, firstScales.byteOffset, secondScales.byteOffset, length - 1, units, best.byteOffset);
    return best;
  };
  wakers.set(first, waker);
  return waker;
}

/** Makes the two rows of a word that was not learned from its direction. */
function imaginer(kernel: RowKernel, unlearned: ByteRows): (direction: Float32Array) => ByteRows {
  const { width, bytes, scales } = unlearned;
  const { unlearned: table, make } = createRowMaker(kernel, width / 2);
  for (let at = 0; at < table.length; at += 1) table[at] = bytes[at]! * scales[Math.floor(at / width)]!;
  return (direction) => packRows(make(direction), width / 2, width / 2);
}
