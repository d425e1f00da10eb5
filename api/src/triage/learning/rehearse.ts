import type { HeldOut } from '@countersign/db/schema/classifier-versions';
import { takeTurns } from '../../knowledge/take-turns.ts';
import { classify } from '../classify.ts';
import type { Classifier } from '../classifier.ts';
import { OUTSIDE } from '../outside.ts';
import { trainInWorker } from '../train-in-worker.ts';
import type { TrainOptions } from '../train.ts';
import type { TrainingRow } from './training-set.ts';

/** Of every so many texts one is held back, the same ones each time. */
const HELD_OUT_EVERY = 5;
/** Too few to say anything. */
const FEWEST = 20;
/** Worse by no more than this share, or this many texts, is as good. */
const SLACK = 0.01;
const SLACK_TEXTS = 2;
/** 95 % point of the standard normal distribution, one-sided. */
const CERTAIN = 1.645;
const BINS = 10;

/** How a rehearsal went; `worse` says in a sentence why the new training must not take over, and `hearsVectors` whether texts with their vectors are told no worse by it. */
export interface Rehearsal {
  readonly heldOut: HeldOut | null;
  readonly worse: string | undefined;
  readonly hearsVectors: boolean;
}

/**
 * Trains twice without the held-back texts, on what was known before and on what is known now, and asks both about these texts. The new one is worse where it gets
 * clearly fewer of the earlier texts right, or of all (McNemar's test on the texts that only one of them gets right); so a batch of wrong labels can't take over, and a new intent isn't held against it.
 * Where there are vectors, the same is asked of both with them, and vectors that make the new one worse than its words alone are not heard.
 */
export async function rehearse(rows: readonly TrainingRow[], options: TrainOptions, signal: AbortSignal): Promise<Rehearsal> {
  const held = rows.filter(isHeldBack);
  const kept = rows.filter((row) => !isHeldBack(row));
  const earlier = kept.filter(({ isNew }) => !isNew);
  if (held.length < FEWEST || new Set(earlier.map(({ label }) => label)).size < 2) return { heldOut: null, worse: undefined, hearsVectors: true };
  const trained = await trainInWorker(kept, options, signal);
  const trainedBefore = earlier.length === kept.length ? trained : await trainInWorker(earlier, options, signal);
  const [before, now] = [await judge(trainedBefore, held, false), await judge(trained, held, false)];
  const byVectors = trained.byVector === undefined ? undefined : { before: await judge(trainedBefore, held, true), now: await judge(trained, held, true) };
  const all = held.map((_row, at) => at);
  const heldOut = { n: held.length, right: count(now.right), calibrationError: now.calibrationError, rightBefore: count(before.right), calibrationErrorBefore: before.calibrationError, ...(byVectors && { byVectors: { right: count(byVectors.now.right), calibrationError: byVectors.now.calibrationError } }) };
  const known = all.filter((at) => !held[at]!.isNew);
  const hearsVectors = byVectors === undefined || worseOn('held-out', all, now.right, byVectors.now.right) === undefined;
  const pairs = [[before, now], ...(byVectors !== undefined && hearsVectors ? [[byVectors.before, byVectors.now]] : [])] as const;
  const worse = pairs.flatMap(([was, is]) => worseOn('earlier', known, was!.right, is!.right) ?? worseOn('held-out', all, was!.right, is!.right) ?? [])[0];
  return { heldOut, worse, hearsVectors };
}

/** Says so where the newer one loses clearly more texts than it wins. */
function worseOn(which: string, texts: readonly number[], before: readonly boolean[], now: readonly boolean[]): string | undefined {
  const lost = texts.filter((at) => before[at] && !now[at]).length;
  const won = texts.filter((at) => !before[at] && now[at]).length;
  if (lost - won <= Math.max(SLACK_TEXTS, SLACK * texts.length, CERTAIN * Math.sqrt(lost + won))) return undefined;
  const [was, is] = [before, now].map((right) => texts.filter((at) => right[at]).length);
  return `On ${texts.length} ${which} examples it was right ${is} times, the training before it ${was} times.`;
}

/** FNV-1a of the text decides, so that a text is held back whatever else there is; one that no intent fits has no label to be right by. */
function isHeldBack({ text, label }: TrainingRow): boolean {
  if (label === OUTSIDE) return false;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % HELD_OUT_EVERY === 0;
}

/** What a classifier gets right, and its expected calibration error over ten bins of equal width (Guo et al., 2017). */
async function judge(classifier: Classifier, rows: readonly TrainingRow[], withVectors: boolean): Promise<{ right: boolean[]; calibrationError: number }> {
  const turn = takeTurns();
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, right: 0, n: 0 }));
  const right: boolean[] = [];
  for (const { text, label, vector } of rows) {
    const best = classify(classifier, text, withVectors ? vector : undefined).predictions[0];
    const isRight = best?.label === label;
    const bin = bins[Math.min(BINS - 1, Math.floor((best?.confidence ?? 0) * BINS))]!;
    bin.sure += best?.confidence ?? 0;
    bin.right += Number(isRight);
    bin.n += 1;
    right.push(isRight);
    await turn();
  }
  return { right, calibrationError: bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / (rows.length || 1) };
}

function count(right: readonly boolean[]): number {
  return right.filter(Boolean).length;
}
