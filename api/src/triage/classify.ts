import type { PackedVector } from '../knowledge/vectors/pack-vector.ts';
import type { Classifier } from './classifier.ts';
import { hearJudges } from './hear-judges.ts';
import { judgeText } from './judge-text.ts';
import { scopeSigns } from './scope-signs.ts';
import { textFeatures } from './text-features.ts';
import { weighFeatures } from './weigh-features.ts';

/** A label with its calibrated probability. */
export interface Prediction {
  readonly label: string;
  readonly confidence: number;
}

/** Calibrated predictions of a text, likeliest first, by its vector too where there is one and vectors were learned from. `outOfScope` in 0 to 1 rises with the doubt that any label fits. */
export function classify(classifier: Classifier, text: string, vector?: PackedVector): { predictions: Prediction[]; outOfScope: number } {
  const { labels, knowsOutside } = classifier;
  if (labels.length === 0) return { predictions: [], outOfScope: 1 };
  const judged = judgeText(classifier, weighFeatures(textFeatures(text, classifier.vocabulary.telling), classifier.vocabulary), vector);
  const calibration = judged.byVector ? classifier.byVector!.calibration : classifier.calibration;
  const shares = hearJudges(judged.scores, calibration.judges);
  const inside = knowsOutside ? 1 - shares[labels.length]! || 1 : 1;
  const predictions = labels.map((label, position) => ({ label, confidence: shares[position]! / inside })).sort((one, other) => other.confidence - one.confidence);
  const signs = scopeSigns(judged, shares, knowsOutside ? labels.length : undefined, calibration.standsOut);
  const { scope } = calibration;
  const sum = scope.slice(0, -1).reduce((total, weight, sign) => total + weight * signs[sign]!, scope.at(-1)!);
  return { predictions, outOfScope: 1 / (1 + Math.exp(-sum)) };
}
