import { randomState, RANDOM_NUMBERS, type RowKernel } from './row-kernel.ts';
import { softmax } from './softmax.ts';

/** The share of certainty that an example leaves to the other labels. */
const SMOOTHING = 0.1;
const BIAS_RATE = 0.1;
const MULTIPLE = 8;

/** What a step leaves out and how far it goes; `dropped` is the share of units that each step leaves out, so that none is relied on alone, `shares` how much an example of each label counts, all alike where nothing is said. */
export interface LayerTraining {
  readonly units: number;
  readonly labels: number;
  readonly dropped: number;
  readonly shares?: Float64Array | undefined;
}

/** Units, rectified, and from them labels: the part that judges with a layer between share. */
export interface LabelLayer {
  /** Added to what wakes a unit. */
  readonly unitBias: Float32Array;
  /** The units awake in the last step and how steeply each one's strength changes the loss. */
  readonly active: Int32Array;
  readonly slopes: Float32Array;
  /** A step towards `label` from how awake each unit is, in the kernel; says how many of them took part. */
  learn(units: Float32Array, label: number, rate: number): number;
  /** What was learned: unit × labels, and what is added for each label. */
  learned(): { unitBias: Float32Array; outward: Float32Array; bias: Float32Array };
}

/** How many numbers a kernel must have room for. */
export function sizeOfLabelLayer(units: number, labels: number): number {
  return (units + 1) * Math.ceil(labels / MULTIPLE) * MULTIPLE + 3 * units;
}

/** Softmax loss on labels of which a share of certainty goes to the others, AdaGrad with one rate a unit. */
export function createLabelLayer(kernel: RowKernel, { units: count, labels, dropped, shares }: LayerTraining, random: () => number): LabelLayer {
  const width = Math.ceil(labels / MULTIPLE) * MULTIPLE;
  const [outward, scores, strengths, slopes] = [count * width, width, count, count].map((numbers) => kernel.floats(numbers)) as [Float32Array, Float32Array, Float32Array, Float32Array];
  const active = kernel.integers(count);
  const state = randomState(kernel, random);
  const [unitBias, bias] = [new Float32Array(count), new Float32Array(width)];
  const steps = new Float32Array(count).fill(0.01);
  const only = scores.subarray(0, labels);
  for (let unit = 0; unit < count; unit += 1) for (let label = 0; label < labels; label += 1) outward[unit * width + label] = (random() - 0.5) * (1.7 / Math.sqrt(count));
  const learn = (units: Float32Array, right: number, rate: number): number => {
    const awake = kernel.wakeUnits(units.byteOffset, count, dropped * RANDOM_NUMBERS, 1 / (1 - dropped), state.byteOffset, active.byteOffset, strengths.byteOffset);
    scores.set(bias);
    kernel.addRows(outward.byteOffset, active.byteOffset, strengths.byteOffset, awake, width * 4, scores.byteOffset);
    softmax(only);
    const counts = shares?.[right] ?? 1;
    let steepness = 0;
    for (let label = 0; label < labels; label += 1) {
      scores[label] = counts * (scores[label]! - SMOOTHING / labels - (label === right ? 1 - SMOOTHING : 0));
      steepness += scores[label]! * scores[label]!;
      bias[label]! -= rate * BIAS_RATE * scores[label]!;
    }
    scores.fill(0, labels);
    kernel.dotRows(outward.byteOffset, active.byteOffset, slopes.byteOffset, awake, width * 4, scores.byteOffset);
    for (let at = 0; at < awake; at += 1) {
      const unit = active[at]!;
      slopes[at]! /= 1 - dropped;
      unitBias[unit]! -= rate * BIAS_RATE * slopes[at]!;
      steps[unit]! += (steepness * strengths[at]! * strengths[at]!) / labels;
      strengths[at]! *= rate / Math.sqrt(steps[unit]!);
    }
    kernel.takeRows(outward.byteOffset, active.byteOffset, strengths.byteOffset, awake, width * 4, scores.byteOffset);
    return awake;
  };
  const learned = (): ReturnType<LabelLayer['learned']> => {
    const packed = new Float32Array(count * labels);
    for (let unit = 0; unit < count; unit += 1) packed.set(outward.subarray(unit * width, unit * width + labels), unit * labels);
    return { unitBias, outward: packed, bias: bias.slice(0, labels) };
  };
  return { unitBias, active, slopes, learn, learned };
}
