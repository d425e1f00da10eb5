import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { Classifier } from './classifier.ts';
import { splitVectors, type LaidVectors } from './join-vectors.ts';
import { trainClassifier, type Example, type TrainOptions } from './train.ts';

/** What a training thread is given. */
export interface TrainingJob {
  readonly examples: readonly Pick<Example, 'text' | 'label'>[];
  /** In the order of the examples. */
  readonly vectors: LaidVectors;
  readonly options: TrainOptions;
}

/** What it answers with once. */
export interface TrainingAnswer {
  readonly classifier: Classifier;
}

// On Linux this is the priority of the thread alone: agents who wait for a draft go first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);
const { examples, vectors: laid, options } = workerData as TrainingJob;
const vectors = splitVectors(laid);
const classifier = trainClassifier(examples.map((example, at) => ({ ...example, vector: vectors[at] })), options);
const answer: TrainingAnswer = { classifier };
parentPort!.postMessage(answer, buffersOf(classifier));

function buffersOf(value: object): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  return Object.values(value).flatMap((part: unknown) => (typeof part === 'object' && part !== null ? buffersOf(part) : []));
}
