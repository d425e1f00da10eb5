import type { TaughtField } from '@countersign/db/schema/triage-examples';
import { likeness, tellingStems, type SpokenText, type TermVector } from '../../knowledge/gaps/term-vectors.ts';
import { takeTurns } from '../../knowledge/take-turns.ts';
import { classify, type Prediction } from '../classify.ts';
import type { Classifier } from '../classifier.ts';
import type { Recalled } from './recall.ts';
import type { RarityOfStems } from './rarity-of-stems.ts';
import type { RememberedCase } from './remembered-case.ts';

/** Blends what was corrected into what is predicted, for texts that are like a corrected one. */
export interface CaseMemory {
  readonly size: number;
  recall(field: TaughtField, text: SpokenText, predictions: readonly Prediction[]): Recalled;
}

/** A case speaks from this likeness on, and as loud as it may at that one. */
const LEAST_LIKE = 0.6;
const ALIKE = 0.8;
/** Texts that share words and nothing of what they seem to be about are not alike. */
const LEAST_SAME_MATTER = 0.05;
const SAME_MATTER = 0.2;
const MATTER_SHARE = 0.4;
/** Below this, how little sure makes no difference. */
const LEAST_SURE = 1e-7;
/** However alike, the classifier keeps a tenth of the say. */
const LOUDEST = 0.9;

interface Trace {
  readonly label: string;
  readonly text: string;
  readonly words: TermVector;
  readonly matter: Float64Array;
}

/**
 * A memory of corrected cases, newest first. Likeness is the cosine of two texts' telling stems plus 0.4 times the cosine of what the classifier
 * makes of them, so that other words for the same matter count. The nearest case speaks first and each further one for what is left; a label
 * that the classifier doesn't know is said all the same. Others have their turn while it is made.
 */
export async function createCaseMemory(cases: readonly RememberedCase[], classifiers: Readonly<Record<TaughtField, Classifier>>, rarity: RarityOfStems): Promise<CaseMemory> {
  const traces: Record<TaughtField, Trace[]> = { intent: [], urgency: [], sentiment: [] };
  const turn = takeTurns();
  for (const { field, label, text, language } of cases) {
    traces[field].push({ label, text, words: wordVector({ text, language }, rarity), matter: matterOf(text, classifiers[field]) });
    await turn();
  }
  return {
    size: cases.length,
    recall(field, text, predictions) {
      if (traces[field].length === 0) return { predictions, heard: 0 };
      const words = wordVector(text, rarity);
      const matter = matterOf(text.text, classifiers[field]);
      const heard = traces[field].map((trace) => ({ ...trace, loudness: loudness(likeness(words, trace.words), cosine(matter, trace.matter)) }))
        .filter(({ loudness: of }) => of > 0).sort((one, other) => other.loudness - one.loudness).slice(0, 5);
      return { ...blend(predictions, heard), ...(heard[0] && { compared: { asked: text.text, corrected: heard[0].text } }) };
    },
  };
}

function loudness(sameWords: number, sameMatter: number): number {
  return sameWords === 0 ? 0 : LOUDEST * ramp(sameWords + MATTER_SHARE * sameMatter, LEAST_LIKE, ALIKE) * ramp(sameMatter, LEAST_SAME_MATTER, SAME_MATTER);
}

function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function blend(predictions: readonly Prediction[], heard: readonly { readonly label: string; readonly loudness: number }[]): Recalled {
  const said = new Map<string, number>();
  let left = 1;
  for (const { label, loudness: of } of heard) {
    said.set(label, (said.get(label) ?? 0) + left * of);
    left *= 1 - of;
  }
  const known = predictions.map(({ label, confidence }) => ({ label, confidence: left * confidence + (said.get(label) ?? 0) }));
  const unknown = [...said].filter(([label]) => !predictions.some((prediction) => prediction.label === label)).map(([label, confidence]) => ({ label, confidence }));
  return { predictions: [...known, ...unknown].sort((one, other) => other.confidence - one.confidence), heard: 1 - left };
}

function wordVector(text: SpokenText, rarity: RarityOfStems): TermVector {
  const weights = [...new Set(tellingStems(text))].map((stem) => [stem, rarity(stem)] as const);
  const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
  return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
}

/** What the classifier makes of a text: the logarithms of its confidences about their mean, length 1, by label. */
function matterOf(text: string, classifier: Classifier): Float64Array {
  const sure = new Map(classify(classifier, text).predictions.map(({ label, confidence }) => [label, confidence]));
  const logs = Float64Array.from(classifier.labels, (label) => Math.log(Math.max(sure.get(label) ?? 0, LEAST_SURE)));
  const mean = logs.reduce((sum, log) => sum + log, 0) / (logs.length || 1);
  const centred = logs.map((log) => log - mean);
  const length = Math.hypot(...centred) || 1;
  return centred.map((log) => log / length);
}

function cosine(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
