import { expect, test } from 'vitest';
import { normaliseText } from './normalise.ts';

test('folds every kind of blank to one space and keeps paragraphs', () => {
  expect(normaliseText('  Hello\u00a0\u2009 there\t!\r\n\r\n\r\n\r\nSecond  ')).toBe('Hello there !\n\nSecond');
});

test('composes accents so that equal-looking words compare equal', () => {
  expect(normaliseText('Cafe\u0301')).toBe('Café');
});

test('removes characters that hide inside a word', () => {
  expect(normaliseText('re\u200bfu\u200dnd\u00ad\ufeff \u202eabc')).toBe('refund abc');
});

test('keeps joiners that shape an emoji or a Persian word', () => {
  expect(normaliseText('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
});

test('normalising twice changes nothing', () => {
  const once = normaliseText(' a \n\n\n b\u200b \u00a0\n c ');
  expect(normaliseText(once)).toBe(once);
});
