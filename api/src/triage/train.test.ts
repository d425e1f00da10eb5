import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import { textFeatures } from './text-features.ts';
import { trainClassifier } from './train.ts';

const examples = [
  ...['where is my order', 'has my parcel shipped', 'track my delivery', 'when will my package arrive'].map((text) => ({ text, label: 'order' })),
  ...['i want my money back', 'please refund the payment', 'give me a refund', 'refund my purchase'].map((text) => ({ text, label: 'refund' })),
];
const best = (text: string) => classify(trainClassifier(examples), text).predictions[0]!;

test('learns what its examples say', () => {
  expect(best('can you refund me').label).toBe('refund');
  expect(best('did the parcel ship yet').label).toBe('order');
});

test('the same examples give the same weights', () => {
  expect(trainClassifier(examples)).toEqual(trainClassifier(examples));
});

test('an order number does not tell texts apart', () => {
  expect(textFeatures('order 1234', 'matters')).toEqual(textFeatures('order 9876', 'matters'));
});

test('text that says nothing known has no sure label', () => {
  expect(best('zzz').confidence).toBeLessThan(0.6);
});

test('no examples make a classifier without labels', () => {
  expect(classify(trainClassifier([]), 'hello').predictions).toEqual([]);
});

test('the name of a label teaches it, where labels are many', () => {
  const names = ['lost_card', 'exchange_rate', 'top_up', 'cash_machine', 'opening_hours', 'new_address', 'direct_debit', 'travel_notice'];
  const rows = names.flatMap((label, at) => ['one', 'two'].map((word) => ({ text: `${word} ${at} blah`, label })));
  expect(classify(trainClassifier(rows), 'What is the exchange rate?').predictions[0]!.label).toBe('exchange_rate');
});

test('of a few uneven labels the rare one is still said', () => {
  const rows = [...Array.from({ length: 40 }, (_, at) => ({ text: `nothing works ${at % 2 === 0 ? 'again' : 'here'}`, label: 'bad' })), { text: 'all is lovely', label: 'good' }, { text: 'lovely people', label: 'good' }];
  expect(classify(trainClassifier(rows), 'it is lovely here').predictions[0]!.label).toBe('good');
});

test('where labels cover all texts, nothing is kept that would tell what fits none, and the rest is as it was', () => {
  const covering = trainClassifier(examples, { cover: 'all' });
  expect(covering.means).toBeUndefined();
  expect(classify(covering, 'can you refund me').predictions).toEqual(classify(trainClassifier(examples), 'can you refund me').predictions);
});

test('trained weights hold no word of their examples', () => {
  const matters = ['lost', 'rate', 'fee', 'cash', 'hours', 'address', 'debit', 'travel'];
  const rows = matters.flatMap((label) => ['one', 'two'].map((word) => ({ text: `Quillfeather ${word}`, label })));
  expect(serialize(trainClassifier(rows)).toString('latin1').toLowerCase()).not.toContain('quillfeather');
});
