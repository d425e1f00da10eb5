import { expect, test } from 'vitest';
import { judgeSentence } from './judge-sentence.ts';

const returns = { id: 'r#1', text: 'You can return a lamp within 30 days of delivery. We pay for the return label. Lamps with a broken seal cannot be returned. Kim Reed leads the workshop in Utrecht.' };
const status = (sentence: string, given = ''): string => judgeSentence(sentence, [returns], given).status;

test.each([
  ['in the passage’s own words', 'You can return a lamp within 30 days of delivery.'],
  ['in other words of the same kind', 'Lamps can be returned within 30 days after delivery.'],
])('a claim is supported: %s', (_name, sentence) => {
  expect(status(sentence)).toBe('supported');
});

test.each([
  ['another number', 'You can return a lamp within 60 days of delivery.'],
  ['a denial turned round', 'You cannot return a lamp within 30 days of delivery.'],
  ['a name the passage lacks', 'You can return a lamp to Lisbon within 30 days of delivery.'],
  ['another topic', 'Our batteries hold their charge for several winters outdoors.'],
])('a claim is unsupported: %s', (_name, sentence) => {
  expect(status(sentence)).toBe('unsupported');
});

test('a number or name that the ticket gave may be repeated', () => {
  expect(status('You can return the lamp of order 5512 within 30 days of delivery.')).toBe('unsupported');
  expect(status('You can return the lamp of order 5512 within 30 days of delivery.', 'My order is 5512')).toBe('supported');
});

test.each([['Hi Ann,'], ['Could you send us the order number?'], ['Thank you for your message.'], ['Kind regards,'], ['Here is how:']])('%s claims nothing', (sentence) => {
  expect(status(sentence)).toBe('not-a-claim');
});

test('a claim without any source is unsupported and says so', () => {
  expect(judgeSentence('Every lamp has a lifetime guarantee on all parts.', [], '')).toMatchObject({ status: 'unsupported', doubt: 'No source says this.' });
});
