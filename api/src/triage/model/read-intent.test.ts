import { expect, test } from 'vitest';
import { readIntent } from './read-intent.ts';

const intents = [{ id: 'refund', words: 'Money back: wants a payment returned' }, { id: 'invoice', words: 'Invoice or VAT' }, { id: 'int_3', words: '2' }, { id: 'int_4', words: 'Réclamation: se plaint' }, { id: 'int_5', words: 'Twin' }, { id: 'int_6', words: 'Twin' }];

test.each([
  [1, 'refund'], ['1', 'refund'], [[1], 'refund'], ['1. Money back', 'refund'], ['1) refund', 'refund'], ['refund', 'refund'], ['Money back', 'refund'], ['money back: wants a payment returned', 'refund'], [' Invoice or VAT ', 'invoice'], ['reclamation', 'int_4'],
  ['2', 'int_3'], [0, 'unknown'], ['0', 'unknown'], ['none', 'unknown'], ['Unknown', 'unknown'],
])('%j names %s', (answer, intent) => {
  expect(readIntent(answer, intents)).toBe(intent);
});

test.each([[7], [-1], [1.5], ['1.5'], ['99'], [''], ['Money'], ['back'], ['Twin'], ['1. Invoice or VAT'], [null], [{}], [[1, 2]], [[]], [true]])('%j names no intent of the list', (answer) => {
  expect(readIntent(answer, intents)).toBeUndefined();
});
