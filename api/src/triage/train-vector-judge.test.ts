import { expect, test } from 'vitest';
import { packVector, type PackedVector } from '../knowledge/vectors/pack-vector.ts';
import { classify } from './classify.ts';
import { trainClassifier, type Example } from './train.ts';
import { trainInWorker } from './train-in-worker.ts';
import { trainVectorJudge } from './train-vector-judge.ts';

const matters = ['parcel', 'refund', 'password', 'invoice', 'seat', 'menu', 'plumber', 'window', 'piano'];
/** Near the axis of its matter, off it by a little that differs from text to text. */
const near = (matter: number, shift: number): PackedVector => packVector(Float32Array.from({ length: 12 }, (_, at) => (at === matter ? 1 : 0.2 * Math.sin(at * 1.7 + shift))));
const examples: Example[] = matters.flatMap((matter, at) => ['where is the', 'a question about my', 'something with the', 'please see to the', 'it is about a', 'the wrong'].map((words, shift) => ({ text: `${words} ${matter}`, label: matter, vector: near(at, shift) })));
const labelOf = (classifier: ReturnType<typeof trainClassifier>, text: string, vector?: PackedVector): string => classify(classifier, text, vector).predictions[0]!.label;

test('words that no example has are told by what they mean, and confidence stays a share', () => {
  const classifier = trainClassifier(examples);
  matters.forEach((matter, at) => {
    const { predictions, outOfScope } = classify(classifier, 'entirely other words', near(at, 9));
    expect(predictions[0]!.label).toBe(matter);
    expect(predictions.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 5);
    expect(outOfScope).toBeLessThan(1);
  });
});

test('without a vector, or with one of another length, it judges as if it had learned from words alone', () => {
  const [classifier, wordsAlone] = [trainClassifier(examples), trainClassifier(examples.map(({ text, label }) => ({ text, label })))];
  for (const { text } of examples.slice(0, 12)) {
    expect(classify(classifier, text)).toEqual(classify(wordsAlone, text));
    expect(classify(classifier, text, packVector(Float32Array.of(1, 2)))).toEqual(classify(wordsAlone, text));
  }
  expect(wordsAlone.byVector).toBeUndefined();
});

test('the thread that trains is given the vectors too', async () => {
  expect(labelOf(await trainInWorker(examples), 'entirely other words', near(5, 9))).toBe('menu');
});

test('where most texts have no vector, vectors are not learned from', () => {
  const rows = Array.from({ length: 10 }, (_, at) => ({ vector: at < 4 ? near(at % 2, at) : undefined, label: at % 2 }));
  expect(trainVectorJudge(rows, 2, { dropped: 0, evenness: 0 })).toBeUndefined();
});
