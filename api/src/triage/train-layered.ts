import { packRows } from './byte-rows.ts';
import type { LayeredJudge } from './classifier.ts';
import { seededRandom, shuffle } from './seeded-random.ts';
import { softmax } from './softmax.ts';
import { createBench, layOut, type TrainingRow } from './training-rows.ts';

const UNITS = 64;
const PASSES = 8;
/** Few texts are read more often. */
const FEW_TEXTS = 2500;
const PASSES_OF_FEW = 16;
const RATE = 0.05;
/** Shares of features and of units that a step leaves out, so that none is relied on alone. */
const DROPPED_FEATURES = 0.4;
const DROPPED_UNITS = 0.3;
/** The share of certainty that an example leaves to the other labels. */
const SMOOTHING = 0.1;
const MULTIPLE = 8;

/** A layer of rectified units between features and labels, softmax loss, AdaGrad with one rate a row. Another seed gives another judge. */
export function trainLayered(rows: readonly TrainingRow[], labels: number, columns: number, seed: number): LayeredJudge {
  const width = Math.ceil(labels / MULTIPLE) * MULTIPLE;
  const bench = createBench(rows, columns * UNITS + UNITS * width + width + 5 * UNITS);
  const { kernel } = bench;
  const [inward, outward, scores, units, slopes] = [columns * UNITS, UNITS * width, width, UNITS, UNITS].map((count) => kernel.floats(count)) as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  const active = kernel.integers(UNITS);
  const [strengths, pulls] = [kernel.floats(UNITS), kernel.floats(UNITS)];
  const [unitBias, bias] = [new Float32Array(UNITS), new Float32Array(width)];
  const random = seededRandom(seed);
  for (let at = 0; at < inward.length; at += 1) inward[at] = (random() - 0.5) * 0.3;
  for (let unit = 0; unit < UNITS; unit += 1) for (let label = 0; label < labels; label += 1) outward[unit * width + label] = (random() - 0.5) * (1.7 / Math.sqrt(UNITS));
  const inwardSteps = new Float32Array(columns).fill(1e-8);
  const outwardSteps = new Float32Array(UNITS).fill(0.01);
  const order = Uint32Array.from(rows.keys());
  const only = scores.subarray(0, labels);
  const passes = rows.length < FEW_TEXTS ? PASSES_OF_FEW : PASSES;
  let step = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random);
    for (const position of order) {
      const row = rows[position]!;
      const rate = RATE * (1 - step / (passes * rows.length));
      step += 1;
      const count = layOut(bench, row, DROPPED_FEATURES, random);
      units.set(unitBias);
      kernel.addRows(inward.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, UNITS * 4, units.byteOffset);
      let awake = 0;
      for (let unit = 0; unit < UNITS; unit += 1) {
        if (units[unit]! <= 0 || random() < DROPPED_UNITS) continue;
        active[awake] = unit;
        strengths[awake] = units[unit]! / (1 - DROPPED_UNITS);
        awake += 1;
      }
      scores.set(bias);
      kernel.addRows(outward.byteOffset, active.byteOffset, strengths.byteOffset, awake, width * 4, scores.byteOffset);
      softmax(only);
      let steepness = 0;
      for (let label = 0; label < labels; label += 1) {
        scores[label]! -= SMOOTHING / labels + (label === row.label ? 1 - SMOOTHING : 0);
        steepness += scores[label]! * scores[label]!;
        bias[label]! -= rate * 0.1 * scores[label]!;
      }
      scores.fill(0, labels);
      kernel.dotRows(outward.byteOffset, active.byteOffset, pulls.byteOffset, awake, width * 4, scores.byteOffset);
      slopes.fill(0);
      let pull = 0;
      for (let at = 0; at < awake; at += 1) {
        const unit = active[at]!;
        const slope = pulls[at]! / (1 - DROPPED_UNITS);
        slopes[unit] = slope;
        unitBias[unit]! -= rate * 0.1 * slope;
        pull += slope * slope;
        outwardSteps[unit]! += (steepness * strengths[at]! * strengths[at]!) / labels;
        strengths[at]! *= rate / Math.sqrt(outwardSteps[unit]!);
      }
      kernel.takeRows(outward.byteOffset, active.byteOffset, strengths.byteOffset, awake, width * 4, scores.byteOffset);
      pull /= UNITS;
      for (let at = 0; at < count; at += 1) {
        const value = bench.values[at]!;
        const column = bench.columns[at]!;
        inwardSteps[column]! += pull * value * value;
        bench.values[at] = (rate * value) / Math.sqrt(inwardSteps[column]!);
      }
      kernel.takeRows(inward.byteOffset, bench.columns.byteOffset, bench.values.byteOffset, count, UNITS * 4, slopes.byteOffset);
    }
  }
  const packedOutward = new Float32Array(UNITS * labels);
  for (let unit = 0; unit < UNITS; unit += 1) packedOutward.set(outward.subarray(unit * width, unit * width + labels), unit * labels);
  return { inward: packRows(inward, UNITS, UNITS), unitBias, outward: packedOutward, bias: bias.slice(0, labels) };
}
