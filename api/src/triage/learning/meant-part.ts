import { splitSentences } from '@countersign/shared/text/sentences';
import { classify, type Prediction } from '../classify.ts';
import type { Classifier } from '../classifier.ts';

/** A sentence is about something else where the classifier is this sure of it. */
const SURELY = { confidence: 0.7, outOfScope: 0.25 };
/** It may be what was meant where its label comes among these first ones, and it is about anything at all. */
const FIRST = 3;
const MAY_BE_OUT = 0.65;
/** Or so many times likelier than in a sentence about something else. */
const LIKELIER = 20;

interface Read {
  readonly predictions: readonly Prediction[];
  readonly outOfScope: number;
}

/**
 * The part of a corrected text that its label was said of: where one sentence is surely about something else and another may well be about
 * the label, the ticket asked for several things, and only that one is meant. `undefined`: all of it.
 */
export function meantPart(text: string, label: string, classifier: Classifier): string | undefined {
  const parts = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  if (parts.length < 2) return undefined;
  const read = parts.map((part) => ({ part, ...classify(classifier, part) }));
  const elsewhere = read.filter((one) => isElsewhere(label, one));
  const meant = read.filter((one) => mayBe(label, one, elsewhere.filter((other) => other !== one)));
  return meant.length > 0 && elsewhere.length > 0 && meant.length < read.length ? meant.map(({ part }) => part).join(' ') : undefined;
}

function mayBe(label: string, { predictions, outOfScope }: Read, elsewhere: readonly Read[]): boolean {
  const rank = predictions.findIndex((prediction) => prediction.label === label);
  if (rank <= 0 || outOfScope > MAY_BE_OUT) return rank === 0;
  return rank < FIRST || elsewhere.some((other) => predictions[rank]!.confidence >= LIKELIER * (other.predictions.find((prediction) => prediction.label === label)?.confidence ?? 0));
}

function isElsewhere(label: string, { predictions: [best], outOfScope }: Read): boolean {
  return best !== undefined && best.label !== label && best.confidence >= SURELY.confidence && outOfScope <= SURELY.outOfScope;
}
