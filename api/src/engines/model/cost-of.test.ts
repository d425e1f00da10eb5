import { expect, test } from 'vitest';
import { costOf } from './cost-of.ts';

test('a call costs its tokens at the price of each kind, in cents', () => {
  expect(costOf({ promptTokens: 2_000, completionTokens: 500 }, { prompt: 2.5, completion: 10 })).toBeCloseTo(1);
  expect(costOf({ promptTokens: 1_000_000, completionTokens: null }, { prompt: 0.02, completion: 0 })).toBeCloseTo(2);
});

test('without a price, or tokens that were counted, nobody knows what a call cost', () => {
  expect(costOf({ promptTokens: 10, completionTokens: 10 }, undefined)).toBeUndefined();
  expect(costOf({ promptTokens: null, completionTokens: null }, { prompt: 1, completion: 1 })).toBeUndefined();
});
