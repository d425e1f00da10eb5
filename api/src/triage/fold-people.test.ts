import { expect, test } from 'vitest';
import { foldPeople } from './fold-people.ts';
import { textFeatures } from './text-features.ts';

test.each([
  ['My husband says she paid once.', 'My partner says they paid once.'],
  ['My wife says he’s sure. He was there himself.', 'My spouse says they’re sure. They were there themselves.'],
  ['I gave it to his daughter, and she hasn’t got her refund.', 'I gave it to their son, and they haven’t got their refund.'],
])('how a text sounds does not hang on the gender of whom it speaks of: %s', (one, other) => {
  expect(textFeatures(one, 'manners')).toEqual(textFeatures(other, 'manners'));
});

test('only whole words are folded', () => {
  expect(foldPeople('shepherd, the heat, sonic, womanly, chemist, history')).toBe('shepherd, the heat, sonic, womanly, chemist, history');
});

test('what a text is about does not hang on the gender of whom it speaks of', () => {
  expect(textFeatures('a gift for my wife', 'matters')).toEqual(textFeatures('a gift for my husband', 'matters'));
});
