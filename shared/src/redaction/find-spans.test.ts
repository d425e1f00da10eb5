import { expect, test } from 'vitest';
import { findSpans } from './find-spans.ts';

test('spans are apart, in reading order, and say why', () => {
  const text = 'Ana: ana@mail.example, +49 30 901820, 4111 1111 1111 1111';
  const spans = findSpans(text, { names: ['Ana'] });
  expect(spans.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
    ['PERSON', 'Ana'], ['EMAIL', 'ana@mail.example'], ['PHONE', '+49 30 901820'], ['CARD', '4111 1111 1111 1111'],
  ]);
  expect(spans.every(({ explanation, score }) => explanation !== '' && score > 0 && score <= 1)).toBe(true);
});

test('details that overlap leave no part over', () => {
  const text = 'https://ana@mail.example/reset?token=abcdef123456';
  expect(findSpans(text)).toMatchObject([{ start: 0, end: text.length }]);
});

test('places count in the raw text, whatever cannot be seen in it', () => {
  const text = '\u200b\u00adan\u200ba@mail.example\u200b!';
  const [span] = findSpans(text);
  expect(text.slice(span!.start, span!.end)).toBe('an\u200ba@mail.example');
});

test('a name that is a common word is masked only as a name', () => {
  const text = 'Will said he will wait. WILL SMITH too.';
  expect(findSpans(text, { names: ['Will Smith'] }).map(({ start, end }) => text.slice(start, end))).toEqual(['Will', 'WILL SMITH']);
});

test('names of roles and empty names mask nothing', () => {
  expect(findSpans('The support team helps a customer.', { names: ['Support', '', ' ', 'Team', 'a'] })).toEqual([]);
});
