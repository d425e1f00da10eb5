import type { SentenceSpan } from '@countersign/shared/text/sentences';
import { sentenceSigns, SIGN_PLACES } from './sentence-signs.ts';
import { splitParts } from './split-parts.ts';
import { surroundings } from './surroundings.ts';
import type { TaskWeights } from './task-weights.ts';

/** Surroundings cost a look at the whole text, so only the parts that read most like tasks get one. */
const MOST_WEIGHED = 6;
const LEAST_WORDS = 3;
/** With fewer words around it, a task is the message, and no stranger in it. */
const LEAST_REST = 6;

/** A part of a text and how much it reads like a task for a machine that the rest of the text has nothing to do with. */
export interface OddTask {
  readonly part: SentenceSpan;
  readonly score: number;
}

/** How much a sentence by itself reads like a task for a machine: a logit. */
export function taskLeaning(text: string, { signs }: Pick<TaskWeights, 'signs'>): number {
  const places = sentenceSigns(text);
  const scale = 1 / Math.sqrt(places.length + 1);
  return places.reduce((sum, place) => sum + signs[place]! * scale, signs[SIGN_PLACES]!);
}

/**
 * The parts of a text that read like tasks for a machine, the likeliest first. Two steps of logistic regression: what the sentence is made of,
 * then how it stands among the others (its words there or not, how the others read, a line of its own). A score above 0 is a finding.
 */
export function oddTasks(text: string, weights: TaskWeights): OddTask[] {
  const parts = splitParts(text);
  const words = parts.map((part) => part.text.match(/\p{L}+/gu)?.length ?? 0);
  const all = words.reduce((sum, count) => sum + count, 0);
  const leanings = parts.map((part) => taskLeaning(part.text, weights));
  return parts
    .map((part, at) => ({ part, at }))
    .filter(({ at }) => words[at]! >= LEAST_WORDS && all - words[at]! >= LEAST_REST)
    .sort((one, other) => leanings[other.at]! - leanings[one.at]!)
    .slice(0, MOST_WEIGHED)
    .map(({ part, at }) => ({ part, score: surroundings(text, parts, leanings, at).reduce((sum, value, place) => sum + value * weights.standing[place]!, -weights.threshold) }))
    .sort((one, other) => other.score - one.score);
}
