import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { Figure } from '../suite.ts';

/** What one run gave, reduced to what is counted. */
export interface CountedRun {
  readonly drafted: boolean;
  readonly answerable: boolean;
  readonly sentences: readonly DraftSentence[];
  readonly gold: ReadonlySet<string>;
  readonly goldWords: readonly string[];
  readonly ms: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Counts one run. `gold` are passage ids that answer; `goldText` is what a person found the answer in. */
export function countRun(events: readonly AssistEvent[], task: { readonly answerable: boolean; readonly gold: readonly string[]; readonly goldText: string }): CountedRun {
  const done = events.find((event) => event.event === 'done')!;
  return {
    drafted: done.data.outcome === 'drafted', answerable: task.answerable, gold: new Set(task.gold), goldWords: wordsOf(task.goldText), ms: done.data.timingsMs.total ?? 0,
    sentences: events.flatMap((event) => (event.event === 'draft-delta' ? [event.data] : [])),
  };
}

/** The figures of a set of runs. */
export function draftFigures(name: string, runs: readonly CountedRun[]): Figure[] {
  const answerable = runs.filter((run) => run.answerable);
  const unanswerable = runs.filter((run) => !run.answerable);
  const drafted = answerable.filter((run) => run.drafted);
  const cited = drafted.flatMap((run) => run.sentences.filter((sentence) => sentence.citations.length > 0).map((sentence) => sentence.citations.some((id) => run.gold.has(id))));
  const claims = runs.flatMap((run) => run.sentences.filter((sentence) => sentence.status !== 'not-a-claim'));
  const abstained = runs.filter((run) => !run.drafted);
  const rightly = abstained.filter((run) => !run.answerable).length;
  const precision = rightly / Math.max(1, abstained.length);
  const recall = rightly / Math.max(1, unanswerable.length);
  const times = runs.map((run) => run.ms).sort((one, other) => one - other);
  return [
    { name: `${name}: drafted where answerable`, value: share(drafted.length, answerable.length), n: answerable.length },
    ...(unanswerable.length > 0 ? [
      { name: `${name}: abstained where not`, value: recall, n: unanswerable.length },
      { name: `${name}: abstention F1`, value: share(2 * precision * recall, precision + recall), n: runs.length },
    ] : []),
    { name: `${name}: drafts that cite a gold passage`, value: share(drafted.filter((run) => run.sentences.some((sentence) => sentence.citations.some((id) => run.gold.has(id)))).length, drafted.length), n: drafted.length },
    { name: `${name}: cited sentences whose passage is gold`, value: share(cited.filter(Boolean).length, cited.length), n: cited.length },
    { name: `${name}: words of the gold text in the draft`, value: mean(drafted.map((run) => overlap(run.goldWords, run.sentences))), n: drafted.length },
    { name: `${name}: words of the quotes in the gold text`, value: mean(drafted.map((run) => quoteOverlap(run.goldWords, run.sentences))), n: drafted.length },
    { name: `${name}: unsupported share of claims`, value: share(claims.filter((sentence) => sentence.status === 'unsupported').length, claims.length), n: claims.length },
    { name: `${name}: quoted sentences a draft`, value: mean(drafted.map((run) => run.sentences.filter((sentence) => sentence.citations.length > 0).length)), n: drafted.length },
    { name: `${name}: p50 ms`, value: times[times.length >> 1] ?? 0, n: runs.length },
    { name: `${name}: p95 ms`, value: times[Math.floor(times.length * 0.95)] ?? 0, n: runs.length },
  ];
}

function overlap(gold: readonly string[], sentences: readonly DraftSentence[]): number {
  const said = new Set(sentences.flatMap((sentence) => (sentence.citations.length > 0 ? wordsOf(sentence.text) : [])));
  return share(gold.filter((word) => said.has(word)).length, gold.length);
}

function quoteOverlap(gold: readonly string[], sentences: readonly DraftSentence[]): number {
  const held = new Set(gold);
  const words = sentences.flatMap((sentence) => (sentence.citations.length > 0 ? wordsOf(sentence.text) : []));
  return share(words.filter((word) => held.has(word)).length, words.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function mean(values: readonly number[]): number {
  return share(values.reduce((sum, value) => sum + value, 0), values.length);
}
