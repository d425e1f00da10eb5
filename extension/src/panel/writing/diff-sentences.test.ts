import { expect, it } from 'vitest';
import { sentenceOf } from '../testing/examples.ts';
import { diffSentences } from './diff-sentences.ts';

const sentences = [{ ...sentenceOf(0, 'It is covered.'), from: [0] }, { ...sentenceOf(1, 'We replace it.'), from: [1] }];

it('cuts the diff where a sentence of the result ends, so that its sources stand there', () => {
  const pieces = diffSentences('It is covered for 24 months. We replace it.', sentences);
  expect(pieces.flatMap(({ ends }) => ends?.index ?? [])).toEqual([0, 1]);
  expect(pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe('It is covered. We replace it.');
  expect(pieces.filter(({ kind }) => kind === 'removed').map(({ text }) => text.trim())).toEqual(['for 24 months']);
});

it('is all addition where there was nothing', () => expect(new Set(diffSentences('', sentences).map(({ kind }) => kind))).toEqual(new Set(['added'])));
