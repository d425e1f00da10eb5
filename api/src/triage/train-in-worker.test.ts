import { expect, test } from 'vitest';
import { trainClassifier } from './train.ts';
import { trainInWorker } from './train-in-worker.ts';

const examples = [
  ...['where is my order', 'has my parcel shipped', 'track my delivery', 'when will my package arrive'].map((text) => ({ text, label: 'order' })),
  ...['i want my money back', 'please refund the payment', 'give me a refund', 'refund my purchase'].map((text) => ({ text, label: 'refund' })),
];

test('trains the same classifier in a thread of its own', async () => {
  expect(await trainInWorker(examples)).toEqual(trainClassifier(examples));
});

test('a training that nobody waits for any more is ended', async () => {
  const controller = new AbortController();
  const training = trainInWorker(examples, {}, controller.signal);
  controller.abort(new Error('No longer needed'));
  await expect(training).rejects.toThrow('No longer needed');
});

test('what the training throws is thrown to who waits for it', async () => {
  await expect(trainInWorker([{ text: undefined as unknown as string, label: 'a' }])).rejects.toThrow(TypeError);
});
