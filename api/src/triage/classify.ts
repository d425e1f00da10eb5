import type { Classifier } from './classifier.ts';
import { softmax } from './softmax.ts';
import type { TextFeatures } from './text-features.ts';
import { weighFeatures } from './weigh-features.ts';

/** A label with its calibrated probability. */
export interface Prediction {
  readonly label: string;
  readonly confidence: number;
}

/** Scores and calibrated predictions of a text, likeliest first. `outOfScope` in 0 to 1 rises with the doubt that any label fits. */
export function classify(classifier: Classifier, features: TextFeatures): { scores: Float64Array; predictions: Prediction[]; outOfScope: number } {
  const { labels, weights, bias } = classifier;
  const { ids, values } = weighFeatures(features, classifier);
  const scores = Float64Array.from(bias);
  ids.forEach((column, at) => {
    const value = values[at]!;
    for (let label = 0, base = column * labels.length; label < labels.length; label += 1) scores[label]! += weights[base + label]! * value;
  });
  const shares = softmax(Float64Array.from(scores), classifier.temperature);
  const predictions = labels.map((label, position) => ({ label, confidence: shares[position]! })).sort((one, other) => other.confidence - one.confidence);
  return { scores, predictions, outOfScope: 1 - (predictions[0]?.confidence ?? 0) };
}
