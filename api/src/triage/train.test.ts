import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { textFeatures } from './text-features.ts';
import { trainClassifier } from './train.ts';

const examples = [
  ...['where is my order', 'has my parcel shipped', 'track my delivery', 'when will my package arrive'].map((text) => ({ text, label: 'order' })),
  ...['i want my money back', 'please refund the payment', 'give me a refund', 'refund my purchase'].map((text) => ({ text, label: 'refund' })),
];
const best = (text: string) => classify(trainClassifier(examples), textFeatures(text)).predictions[0]!;

test('learns what its examples say', () => {
  expect(best('can you refund me').label).toBe('refund');
  expect(best('did the parcel ship yet').label).toBe('order');
});

test('the same examples give the same weights', () => {
  expect(trainClassifier(examples)).toEqual(trainClassifier(examples));
});

test('an order number does not tell texts apart', () => {
  expect(textFeatures('order 1234')).toEqual(textFeatures('order 9876'));
});

test('text that says nothing known has no sure label', () => {
  expect(best('zzz').confidence).toBeLessThan(0.6);
});

test('no examples make a classifier without labels', () => {
  expect(classify(trainClassifier([]), textFeatures('hello')).predictions).toEqual([]);
});
