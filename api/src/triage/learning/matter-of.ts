import { classify } from '../classify.ts';
import type { Classifier } from '../classifier.ts';

/** What a classifier makes of a text. */
export interface Matter {
  /** Its confidences by label. */
  readonly sure: ReadonlyMap<string, number>;
  /** How likely the text is about any of them. */
  readonly inScope: number;
  /** The logarithms of its confidences about their mean, length 1, in the order of its labels. */
  readonly shape: Float64Array;
}

/** Below this, how little sure makes no difference. */
const LEAST_SURE = 1e-7;

/** Reads a text as the classifier does, in a form that can be compared. */
export function matterOf(text: string, classifier: Classifier): Matter {
  const { predictions, outOfScope } = classify(classifier, text);
  const sure = new Map(predictions.map(({ label, confidence }) => [label, confidence]));
  const logs = Float64Array.from(classifier.labels, (label) => Math.log(Math.max(sure.get(label) ?? 0, LEAST_SURE)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / (logs.length || 1);
  const centred = logs.map((log) => log - mean);
  const length = Math.hypot(...centred) || 1;
  return { sure, inScope: 1 - outOfScope, shape: centred.map((log) => log / length) };
}
