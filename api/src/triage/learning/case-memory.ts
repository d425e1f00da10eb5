import type { TaughtField } from '@countersign/db/schema/triage-examples';
import { likeness, tellingStems, type SpokenText, type TermVector } from '../../knowledge/gaps/term-vectors.ts';
import { takeTurns } from '../../knowledge/take-turns.ts';
import type { Prediction } from '../classify.ts';
import type { Classifier } from '../classifier.ts';
import { matterOf, type Matter } from './matter-of.ts';
import { meantPart } from './meant-part.ts';
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
/** How much it tells against a case that the classifier is sure of something here that it did not see there. */
const NEWS_SHARE = 0.4;
/** How much of the words that a correction was about has to be there. */
const LEAST_MEANT = 0.45;
const MEANT = 0.8;
/** However alike, the classifier keeps a tenth of the say. */
const LOUDEST = 0.9;

interface Trace {
  readonly label: string;
  readonly text: string;
  readonly words: TermVector;
  /** Of the part that the label was said of, where that is not all of it; read when a text comes near. */
  readonly meant: () => TermVector | undefined;
  readonly matter: Matter;
}

/**
 * A memory of corrected cases, newest first. Likeness is the cosine of two texts' telling stems plus 0.4 times the cosine of what the classifier
 * makes of them, so that other words for the same matter count; what it is sure of in one and did not see in the other counts against it. The nearest case speaks first and each further one for what is left; a label
 * that the classifier doesn't know is said all the same. Others have their turn while it is made.
 */
export async function createCaseMemory(cases: readonly RememberedCase[], classifiers: Readonly<Record<TaughtField, Classifier>>, rarity: RarityOfStems): Promise<CaseMemory> {
  const traces: Record<TaughtField, Trace[]> = { intent: [], urgency: [], sentiment: [] };
  const turn = takeTurns();
  for (const { field, label, text, language } of cases) {
    const meant = once(() => {
      const part = meantPart(text, label, classifiers[field]);
      return part === undefined ? undefined : wordVector({ text: part, language }, rarity);
    });
    traces[field].push({ label, text, words: wordVector({ text, language }, rarity), meant, matter: matterOf(text, classifiers[field]) });
    await turn();
  }
  return {
    size: cases.length,
    recall(field, text, predictions) {
      if (traces[field].length === 0) return { predictions, heard: 0 };
      const words = wordVector(text, rarity);
      const matter = matterOf(text.text, classifiers[field]);
      const heard = traces[field].map((trace) => ({ ...trace, loudness: loudness(words, matter, trace) }))
        .filter(({ loudness: of }) => of > 0).sort((one, other) => other.loudness - one.loudness).slice(0, 5);
      return { ...blend(predictions, heard), ...(heard[0] && { compared: { asked: text.text, corrected: heard[0].text } }) };
    },
  };
}

function loudness(words: TermVector, matter: Matter, trace: Trace): number {
  const sameWords = likeness(words, trace.words);
  if (sameWords === 0) return 0;
  const sameMatter = cosine(matter.shape, trace.matter.shape);
  const alike = LOUDEST * ramp(sameWords + MATTER_SHARE * sameMatter - NEWS_SHARE * newsOf(matter, trace), LEAST_LIKE, ALIKE) * ramp(sameMatter, LEAST_SAME_MATTER, SAME_MATTER);
  const meant = alike === 0 ? undefined : trace.meant();
  return meant === undefined ? alike : alike * ramp(shareOf(meant, words), LEAST_MEANT, MEANT);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** How much surer the classifier is of a label here than it was of the case; of the one that was said it may be. */
function newsOf({ sure, inScope }: Matter, { label, matter }: Trace): number {
  let most = 0;
  for (const [other, confidence] of sure) if (other !== label) most = Math.max(most, confidence - (matter.sure.get(other) ?? 0));
  return inScope * most;
}

/** How much of a vector's words others have, by weight. */
function shareOf(vector: TermVector, others: TermVector): number {
  let sum = 0;
  for (const [stem, weight] of vector) if (others.has(stem)) sum += weight * weight;
  return sum;
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

function cosine(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
