import { buildTriageModel } from './build-triage-model.ts';
import { shippedClassifiers } from './load-classifiers.ts';
import type { Intent, TriageModel } from './triage-model.ts';

/** Triage as it ships: nothing learned, every setting as it comes. */
export function shippedTriage(intents: readonly Intent[]): TriageModel {
  return buildTriageModel(intents, shippedClassifiers());
}
