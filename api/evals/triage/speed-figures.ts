import { monitorEventLoopDelay } from 'node:perf_hooks';
import { classify } from '../../src/triage/classify.ts';
import { trainInWorker } from '../../src/triage/train-in-worker.ts';
import type { Figure } from '../suite.ts';
import type { LabelledSet } from './labelled-sets.ts';

const TOKENS = 100;
const EXAMPLES = 10_000;
const ROUNDS = 2000;

/** Training of 10,000 examples of 77 labels in its thread and what it holds up here, then the time a message of 100 words takes. */
export async function speedFigures({ train, test }: LabelledSet): Promise<Figure[]> {
  const examples = Array.from({ length: EXAMPLES }, (_, position) => (position < train.length ? train[position]! : test[position % test.length]!));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const classifier = await trainInWorker(examples);
  const learned = (performance.now() - began) / 1000;
  delay.disable();
  const words = test.flatMap(({ text }) => text.split(/\s+/));
  const times = new Float64Array(ROUNDS);
  for (let round = -200; round < ROUNDS; round += 1) {
    const message = Array.from({ length: TOKENS }, (_, at) => words[(round + 200 + at * 37) % words.length]).join(' ');
    const start = performance.now();
    classify(classifier, message);
    if (round >= 0) times[round] = performance.now() - start;
  }
  times.sort();
  const labels = classifier.labels.length;
  return [
    { name: `training on 10,000 examples of ${labels} labels in a thread, s`, value: learned, n: EXAMPLES, budget: { most: 10 } },
    { name: 'event loop held up meanwhile, 99th percentile beyond 1 ms, ms', value: Math.max(0, delay.percentile(99) / 1e6 - 1), budget: { most: 10 } },
    { name: `a message of 100 words, ${labels} labels: p50 ms`, value: times[ROUNDS / 2]!, n: ROUNDS },
    { name: `a message of 100 words, ${labels} labels: p95 ms`, value: times[Math.floor(ROUNDS * 0.95)]!, n: ROUNDS, budget: { most: 1 } },
  ];
}
