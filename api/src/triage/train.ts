import type { Classifier } from './classifier.ts';
import { fitTemperature } from './calibrate.ts';
import { classify } from './classify.ts';
import { softmax } from './softmax.ts';
import { textFeatures, type TextFeatures } from './text-features.ts';
import { weighFeatures } from './weigh-features.ts';

/** One labelled text. */
export interface Example {
  readonly text: string;
  readonly label: string;
}

/** `outOfScope` is the label of examples that fit none of the others: they are no class of their own, and the score of other texts like them is told apart. */
export interface TrainOptions {
  readonly outOfScope?: string | undefined;
}

const EPOCHS = 6;
const RATE = 0.3;
const DECAY = 1e-5;
const HELD_BACK_EVERY = 5;
/** A class this far from being chosen is not moved by an example. */
const SMALLEST_SLOPE = 0.002;

/**
 * Trains a multinomial logistic regression by AdaGrad, the same weights for the same examples in the same order.
 * Each fifth example is first held back to fit the temperature; the final weights use all.
 */
export function trainClassifier(all: readonly Example[], { outOfScope }: TrainOptions = {}): Classifier {
  const examples = all.filter(({ label }) => label !== outOfScope);
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const rows = examples.map((example) => ({ features: textFeatures(example.text), label: labels.indexOf(example.label) }));
  const kept = rows.filter((_, position) => position % HELD_BACK_EVERY !== 0);
  const heldBack = rows.filter((_, position) => position % HELD_BACK_EVERY === 0);
  const rehearsal = fit(kept, labels);
  const temperature = fitTemperature(heldBack.map((row) => ({ scores: classify(rehearsal, row.features).scores, label: row.label })));
  return { ...fit(rows, labels), temperature };
}

function fit(rows: readonly { features: TextFeatures; label: number }[], labels: readonly string[]): Classifier {
  const seen = new Map<number, number>();
  for (const { features } of rows) for (const id of features.ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const columns = new Map<number, number>();
  const frequency: number[] = [];
  for (const [id, count] of seen) {
    columns.set(id, frequency.length);
    frequency.push(count);
  }
  const idf = Float32Array.from(frequency, (count) => Math.log((rows.length + 1) / (count + 0.5)));
  const width = labels.length;
  const weights = new Float32Array(frequency.length * width);
  const steps = new Float32Array(frequency.length * width).fill(0.1);
  const bias = new Float32Array(width);
  const shell: Classifier = { labels, columns, idf, weights, bias, temperature: 1 };
  const prepared = rows.map((row) => ({ ...row, features: weighFeatures(row.features, shell) }));
  const order = Uint32Array.from(rows.keys());
  let seed = 7;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const position of order) step(prepared[position]!, shell, steps);
  }
  return shell;
}

function step({ features: { ids, values }, label }: { features: TextFeatures; label: number }, { weights, bias }: Classifier, steps: Float32Array): void {
  const width = bias.length;
  const gradient = Float64Array.from(bias);
  for (let at = 0; at < ids.length; at += 1) {
    const value = values[at]!;
    const base = ids[at]! * width;
    for (let other = 0; other < width; other += 1) gradient[other]! += weights[base + other]! * value;
  }
  softmax(gradient);
  gradient[label]! -= 1;
  for (let other = 0; other < width; other += 1) {
    const slope = gradient[other]!;
    if (Math.abs(slope) < SMALLEST_SLOPE) continue;
    bias[other]! -= 0.02 * slope;
    for (let at = 0; at < ids.length; at += 1) {
      const cell = ids[at]! * width + other;
      const change = slope * values[at]! + DECAY * weights[cell]!;
      steps[cell]! += change * change;
      weights[cell]! -= (RATE * change) / Math.sqrt(steps[cell]!);
    }
  }
}
