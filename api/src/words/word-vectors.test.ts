import { expect, test } from 'vitest';
import { wordVectors } from './word-vectors.ts';

const near = (word: string, other: string): number => wordVectors().nearness(wordVectors().placeOf(word)!, wordVectors().placeOf(other)!);

test.each([['refund', 'reimbursement', 'weather'], ['router', 'modem', 'monday'], ['broken', 'damaged', 'monday'], ['cancel', 'cancellation', 'colour']])('%s is nearer to %s than to %s', (word, near1, far) => {
  expect(near(word, near1)).toBeGreaterThan(near(word, far) + 0.2);
});

test('a word is as near to itself as can be, and one nobody wrote is not known', () => {
  expect(near('invoice', 'invoice')).toBeCloseTo(1, 5);
  expect(wordVectors().placeOf('qzxv')).toBeUndefined();
});

test('common words come first, so that their places tell how common they are', () => {
  expect(wordVectors().placeOf('the')!).toBeLessThan(wordVectors().placeOf('refund')!);
});
