import type { Figure } from '../suite.ts';
import { rougeL } from './rouge-l.ts';
import type { NamedSummariser } from './summarisers.ts';
import type { SummarySet, SummaryThread } from './summary-set.ts';

/** What ours has to reach on the set the goal was set on. */
const GOAL = 0.28;

/** Each summariser against the mean and the best of a thread's references, with its processor time a thread; then people against people. */
export function qualityFigures({ name, threads }: SummarySet, summarisers: readonly NamedSummariser[]): Figure[] {
  return [...summarisers.flatMap((summariser) => figuresOf(name, threads, summariser)), ...peopleAgainstPeople(name, threads)];
}

function figuresOf(set: string, threads: readonly SummaryThread[], { name, summarise }: NamedSummariser): Figure[] {
  const times: number[] = [];
  const scores = threads.map((thread) => {
    const began = process.cpuUsage();
    const text = summarise(thread);
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
    return thread.references.map((reference) => rougeL(text, reference));
  });
  times.sort((one, other) => one - other);
  const n = threads.length;
  return [
    { name: `${set}: ROUGE-L, ${name}`, value: mean(scores.map(mean)), n, ...(name === 'ours' && set === 'tweetsumm' ? { budget: { least: GOAL } } : {}) },
    { name: `${set}: ROUGE-L against the best reference, ${name}`, value: mean(scores.map((all) => Math.max(...all))), n },
    { name: `${set}: ms a thread p50, ${name}`, value: times[n >> 1]!, n },
    { name: `${set}: ms a thread p95, ${name}`, value: times[Math.floor(n * 0.95)]!, n },
  ];
}

/** Each reference against the others of its thread. */
function peopleAgainstPeople(set: string, threads: readonly SummaryThread[]): Figure[] {
  const several = threads.filter(({ references }) => references.length > 1);
  if (several.length === 0) return [];
  const against = ({ references }: SummaryThread): number => mean(references.map((one, position) => mean(references.filter((_, at) => at !== position).map((other) => rougeL(one, other)))));
  return [{ name: `${set}: ROUGE-L, people`, value: mean(several.map(against)), n: several.length }];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
