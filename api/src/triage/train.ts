import { calibrate, type HeldOut } from './calibrate.ts';
import type { Classifier } from './classifier.ts';
import { judgeText } from './judge-text.ts';
import { planRehearsals } from './plan-rehearsals.ts';
import { textFeatures, type TextFeatures } from './text-features.ts';
import { trainLayered } from './train-layered.ts';
import { trainLinear } from './train-linear.ts';
import { learnVocabulary } from './vocabulary.ts';
import { weighFeatures } from './weigh-features.ts';

/** One labelled text. */
export interface Example {
  readonly text: string;
  readonly label: string;
}

/** `outOfScope` is the label of examples that fit none of the others: they are no answer, and texts like them are told apart. */
export interface TrainOptions {
  readonly outOfScope?: string | undefined;
}

interface Row {
  readonly features: TextFeatures;
  readonly label: number;
}

const SEEDS = [1, 2];

/**
 * Trains a linear and two layered judges, the same weights for the same examples in the same order. Before that the training is rehearsed without
 * some examples and some labels, and what the judges then say of these calibrates confidence and scope. Takes about a second for 1,000 examples.
 */
export function trainClassifier(examples: readonly Example[], { outOfScope }: TrainOptions = {}): Classifier {
  const labels = [...new Set(examples.map(({ label }) => label))].filter((label) => label !== outOfScope).sort();
  const positions = new Map(labels.map((label, position) => [label, position]));
  const rows = examples.map(({ text, label }) => ({ features: textFeatures(text), label: positions.get(label) ?? labels.length }));
  const knowsOutside = rows.some(({ label }) => label === labels.length);
  const width = labels.length + (knowsOutside ? 1 : 0);
  const heldOut: HeldOut[] = planRehearsals(rows.map(({ label }) => label), labels.length).flatMap(({ kept, heldBack, strays }) => {
    const rehearsed = fit(kept.map((at) => rows[at]!), width);
    const hear = (at: number, label: number): HeldOut => {
      const text = weighFeatures(rows[at]!.features, rehearsed.vocabulary);
      return { judged: judgeText(rehearsed, text), known: text.known, label };
    };
    return [...heldBack.map((at) => hear(at, rows[at]!.label)), ...strays.map((at) => hear(at, -1))];
  });
  return { labels, ...fit(rows, width), calibration: calibrate(heldOut, SEEDS.length + 1, knowsOutside ? labels.length : undefined), knowsOutside };
}

function fit(rows: readonly Row[], labels: number): Pick<Classifier, 'vocabulary' | 'linear' | 'layered'> {
  const vocabulary = learnVocabulary(rows.map(({ features }) => features), labels);
  const weighed = rows.map(({ features, label }) => ({ text: weighFeatures(features, vocabulary), label }));
  const columns = vocabulary.rarity.length;
  return { vocabulary, linear: trainLinear(weighed, labels, columns), layered: SEEDS.map((seed) => trainLayered(weighed, labels, columns, seed)) };
}
