import { expect, it } from 'vitest';
import { joinSentences } from '@countersign/shared/assist/draft';
import { sentenceOf } from '../testing/examples.ts';
import { mergeSentences } from './merge-sentences.ts';

const draft = [sentenceOf(0, 'Hi Maya,'), sentenceOf(1, 'It is covered.', { lead: '\n\n' }), sentenceOf(2, 'Bye', { lead: '\n\n' })];
const text = joinSentences(draft);
const fresh = [{ ...sentenceOf(0, 'We let you down.'), from: [] }];

it('puts a result in the place of the whole draft', () => expect(joinSentences(mergeSentences(draft, { start: 0, end: text.length }, fresh))).toBe('We let you down.'));
it('keeps what stands beside the part it was made of', () => {
  const at = text.indexOf('It is');
  expect(joinSentences(mergeSentences(draft, { start: at, end: at + 'It is covered.'.length }, fresh))).toBe('Hi Maya,\n\nWe let you down.\n\nBye');
});
it('adds where nothing is to be replaced, and numbers all anew', () => {
  const merged = mergeSentences(draft, { start: 8, end: 8 }, fresh);
  expect(joinSentences(merged)).toBe('Hi Maya,\n\nWe let you down.\n\nIt is covered.\n\nBye');
  expect(merged.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});
