import { packRows } from './byte-rows.ts';
import type { LayeredJudge } from './classifier.ts';
import { createLabelLayer, sizeOfLabelLayer } from './label-layer.ts';
import { seededRandom, shuffle } from './seeded-random.ts';
import { createBench, layOut, type Amount, type TrainingRow } from './training-rows.ts';
import { weightsOfLabels } from './weights-of-labels.ts';

/** Units between features and labels: few labels are told apart by fewer. */
const UNITS = { many: 64, few: 32 };
const FEW_LABELS = 16;
const PASSES = { many: 8, few: 16 };
const RATE = 0.05;
/** Shares of features and of units that a step leaves out, so that none is relied on alone. */
const DROPPED_FEATURES = 0.4;
const DROPPED_UNITS = 0.3;

/** Another seed gives another judge; `evenness`, from 0 to 1, is how far rare labels count like common ones. */
export interface LayeredTraining {
  readonly seed: number;
  readonly amount: Amount;
  readonly evenness: number;
}

/** A layer of rectified units between features and labels, softmax loss, AdaGrad with one rate a row. */
export function trainLayered(rows: readonly TrainingRow[], labels: number, columns: number, { seed, amount, evenness }: LayeredTraining): LayeredJudge {
  const random = seededRandom(seed);
  const width = UNITS[labels > FEW_LABELS ? 'many' : 'few'];
  const bench = createBench(rows, columns * width + 2 * width + columns + sizeOfLabelLayer(width, labels), random);
  const { kernel } = bench;
  const [inward, units, slopes, steps] = [columns * width, width, width, columns].map((count) => kernel.floats(count)) as [Float32Array, Float32Array, Float32Array, Float32Array];
  for (let at = 0; at < inward.length; at += 1) inward[at] = (random() - 0.5) * 0.3;
  const layer = createLabelLayer(kernel, { units: width, labels, dropped: DROPPED_UNITS, shares: weightsOfLabels(rows, labels, evenness) }, random);
  steps.fill(1e-8);
  const order = Uint32Array.from(rows.keys());
  const all = PASSES[amount] * rows.length;
  for (let step = 0; step < all; step += 1) {
    if (step % rows.length === 0) shuffle(order, random);
    const row = rows[order[step % rows.length]!]!;
    const rate = RATE * (1 - step / all);
    const count = layOut(bench, row, DROPPED_FEATURES);
    units.set(layer.unitBias);
    kernel.addRows(inward.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, width * 4, units.byteOffset);
    const awake = layer.learn(units, row.label, rate);
    slopes.fill(0);
    let pull = 0;
    for (let at = 0; at < awake; at += 1) {
      slopes[layer.active[at]!] = layer.slopes[at]!;
      pull += layer.slopes[at]! * layer.slopes[at]!;
    }
    pull /= width;
    kernel.paceValues(steps.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, pull, rate);
    kernel.takeRows(inward.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, width * 4, slopes.byteOffset);
  }
  return { inward: packRows(inward, width, width), ...layer.learned() };
}
