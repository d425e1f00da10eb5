import { packRows } from './byte-rows.ts';
import type { PairedJudge } from './classifier.ts';
import { createLabelLayer, sizeOfLabelLayer } from './label-layer.ts';
import { createRowKernel } from './row-kernel.ts';
import { seededRandom, shuffle } from './seeded-random.ts';
import { wordNumber, type Telling } from './text-features.ts';
import type { Amount } from './training-rows.ts';
import { weightsOfLabels } from './weights-of-labels.ts';
import { EDGE, OTHER_WORD, placeWords, sizeOfRowMaker, startRows } from './word-rows.ts';

/** A labelled text in its words. */
export interface WordedRow {
  readonly words: readonly string[];
  readonly label: number;
}

/** Another seed gives another judge; `evenness`, from 0 to 1, is how far rare labels count like common ones. */
export interface PairedTraining {
  readonly seed: number;
  readonly telling: Telling;
  readonly amount: Amount;
  readonly evenness: number;
  /** So many texts must have a word, where they are many. */
  readonly fewest: number;
}

const UNITS = 192;
/** Texts are read so often that it makes so many steps, within bounds. */
const STEPS = 80_000;
const [FEWEST_PASSES, MOST_PASSES] = [8, 20];
/** Of few texts, and for manners, each step is small, so that how words are used otherwise still counts. */
const WORD_RATE = { matters: { many: 0.1, few: 0.03 }, manners: { many: 0.05, few: 0.03 } };
const RATE = 0.12;
const DROPPED_WORDS = 0.15;
const DROPPED_UNITS = 0.5;
const FIRST_STEP = 1e-3;

/**
 * Units that look for pairs of neighbouring words: each is as awake as the best pair of a text wakes it (a convolution over two words with its greatest
 * value kept: Kim, 2014, Convolutional Neural Networks for Sentence Classification; each word has its own numbers here, which start from how it is used).
 * Softmax loss, AdaGrad with a rate for each number.
 */
export function trainPaired(rows: readonly WordedRow[], labels: number, { seed, telling, amount, evenness, fewest }: PairedTraining): PairedJudge {
  const random = seededRandom(seed);
  const places = placeWords(rows, fewest);
  const texts = rows.map(({ words }) => Int32Array.from([EDGE, ...words.map((word) => places.get(word) ?? OTHER_WORD), EDGE]));
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const numbers = (places.size + OTHER_WORD + 1) * UNITS;
  const kernel = createRowKernel(2 * numbers + longest + 2 * UNITS + sizeOfLabelLayer(UNITS, labels) + sizeOfRowMaker(UNITS) + 4096);
  const [first, second, units] = [numbers, numbers, UNITS].map((count) => kernel.floats(count)) as [Float32Array, Float32Array, Float32Array];
  const [where, seen] = [kernel.integers(UNITS), kernel.integers(longest)];
  const unlearned = startRows(kernel, places, { first, second }, UNITS, random);
  const [firstSteps, secondSteps] = [new Float32Array(numbers).fill(FIRST_STEP), new Float32Array(numbers).fill(FIRST_STEP)];
  const layer = createLabelLayer(kernel, { units: UNITS, labels, dropped: DROPPED_UNITS, shares: weightsOfLabels(rows, labels, evenness) }, random);
  const order = Uint32Array.from(rows.keys());
  const wordRate = WORD_RATE[telling][amount];
  const all = rows.length * Math.min(MOST_PASSES, Math.max(FEWEST_PASSES, Math.round(STEPS / rows.length)));
  for (let step = 0; step < all; step += 1) {
    if (step % rows.length === 0) shuffle(order, random);
    const position = order[step % rows.length]!;
    const share = 1 - step / all;
    const text = texts[position]!;
    const last = text.length - 1;
    for (let at = 0; at <= last; at += 1) seen[at] = at > 0 && at < last && random() < DROPPED_WORDS ? OTHER_WORD : text[at]!;
    kernel.greatestPairs(first.byteOffset, second.byteOffset, seen.byteOffset, last, UNITS * 4, units.byteOffset, where.byteOffset);
    for (let unit = 0; unit < UNITS; unit += 1) units[unit]! += layer.unitBias[unit]!;
    const awake = layer.learn(units, rows[position]!.label, RATE * share);
    for (let at = 0; at < awake; at += 1) {
      const unit = layer.active[at]!;
      const slope = layer.slopes[at]!;
      const [left, right] = [seen[where[unit]!]! * UNITS + unit, seen[where[unit]! + 1]! * UNITS + unit];
      firstSteps[left]! += slope * slope;
      secondSteps[right]! += slope * slope;
      first[left]! -= (wordRate * share * slope) / Math.sqrt(firstSteps[left]!);
      second[right]! -= (wordRate * share * slope) / Math.sqrt(secondSteps[right]!);
    }
  }
  return { places: new Map([...places].map(([word, place]) => [wordNumber(word), place])), first: packRows(first, UNITS, UNITS), second: packRows(second, UNITS, UNITS), unlearned: telling === 'matters' ? packRows(unlearned, 2 * UNITS, 2 * UNITS) : undefined, ...layer.learned() };
}
