import { packRows } from './byte-rows.ts';
import type { LinearJudge } from './classifier.ts';
import { seededRandom, shuffle } from './seeded-random.ts';
import { createBench, layOut, type TrainingRow } from './training-rows.ts';
import { weightsOfLabels } from './weights-of-labels.ts';

const PASSES = 8;
const RATE = 0.3;
/** Beyond about 1 a step would overshoot what it is to mend. */
const MOST_RATE = 0.6;
const BIAS_RATE = 0.02;
const MULTIPLE = 8;

/** `dropped` is the share of features that a step leaves out; `evenness`, from 0 to 1, how far rare labels count like common ones. */
export interface LinearTraining {
  readonly dropped: number;
  readonly evenness: number;
}

/** One label against the others by squared hinge loss, in stochastic steps that grow smaller: a linear support vector machine. */
export function trainLinear(rows: readonly TrainingRow[], labels: number, columns: number, { dropped, evenness }: LinearTraining): LinearJudge {
  const width = Math.ceil(labels / MULTIPLE) * MULTIPLE;
  const bytes = width * 4;
  const random = seededRandom(1);
  const bench = createBench(rows, columns * width + width, random);
  const weights = bench.kernel.floats(columns * width);
  const scores = bench.kernel.floats(width);
  const bias = new Float32Array(width);
  const shares = weightsOfLabels(rows, labels, evenness);
  const order = Uint32Array.from(rows.keys());
  let step = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    shuffle(order, random);
    for (const position of order) {
      const row = rows[position]!;
      const rate = RATE * (1 - step / (PASSES * rows.length));
      step += 1;
      const count = layOut(bench, row, dropped);
      scores.set(bias);
      bench.kernel.addRows(weights.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, bytes, scores.byteOffset);
      const pace = Math.min(MOST_RATE, rate * shares[row.label]!);
      for (let label = 0; label < labels; label += 1) {
        const side = label === row.label ? 1 : -1;
        scores[label] = -side * pace * Math.max(0, 1 - side * scores[label]!);
        bias[label]! -= BIAS_RATE * scores[label]!;
      }
      scores.fill(0, labels);
      bench.kernel.takeRows(weights.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, bytes, scores.byteOffset);
    }
  }
  return { weights: packRows(weights, width, labels), bias: bias.slice(0, labels) };
}
