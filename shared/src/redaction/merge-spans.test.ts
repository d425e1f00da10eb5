import { expect, test } from 'vitest';
import { mergeSpans } from './merge-spans.ts';

const span = (text: string, words: string, type: string, score: number) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, type, score, explanation: 'for a test' });
const told = (text: string, spans: ReturnType<typeof span>[]): string[] => mergeSpans(text, spans).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

test('two sure details that overlap are one, under the surer one’s type', () => {
  const text = 'https://ana@mail.example/x';
  expect(told(text, [span(text, 'ana@mail.example', 'EMAIL', 1), span(text, text, 'LINK', 0.95)])).toEqual(['EMAIL https://ana@mail.example/x']);
});

test('a guess yields to a sure detail inside it and keeps the rest', () => {
  const text = '12 Main Street, call 030 901820 at night';
  expect(told(text, [span(text, '12 Main Street, call 030 901820 at', 'ADDRESS', 0.75), span(text, '030 901820', 'PHONE', 0.9)])).toEqual(['ADDRESS 12 Main Street, call', 'PHONE 030 901820', 'ADDRESS at']);
});

test('of a guess nothing is kept that is blanks and signs alone', () => {
  const text = 'Mail: ana@mail.example, thanks';
  expect(told(text, [span(text, ': ana@mail.example,', 'PERSON', 0.6), span(text, 'ana@mail.example', 'EMAIL', 1)])).toEqual(['EMAIL ana@mail.example']);
});
