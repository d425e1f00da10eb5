import { expect, test } from 'vitest';
import { findAmounts } from './find-amounts.ts';

test.each([
  ['$20', 20, 'USD'], ['20 $', 20, 'USD'], ['$1,234.50', 1234.5, 'USD'], ['1.234,50 €', 1234.5, 'EUR'], ['€ 15', 15, 'EUR'], ['40 euros', 40, 'EUR'],
  ['EUR 12.5', 12.5, 'EUR'], ['£3', 3, 'GBP'], ['100 USD', 100, 'USD'], ['1 200 €', 1200, 'EUR'], ['CHF 1’000', 1000, 'CHF'], ['fifty, or 50 bucks', 50, 'USD'], ['A$30', 30, 'AUD'],
  ['R$ 49,90', 49.9, 'BRL'], ['50 reais', 50, 'BRL'], ['20 dólares', 20, 'USD'], ['12 Euro', 12, 'EUR'], ['12,50 euros', 12.5, 'EUR'],
  ['1\u202f234,56 €', 1234.56, 'EUR'], ['1\u00a0234,56 €', 1234.56, 'EUR'], ['49,– €', 49, 'EUR'], ['49,-- Euro', 49, 'EUR'], ['CHF 49.–', 49, 'CHF'], ['1’249.– CHF', 1249, 'CHF'], ['49.– Fr.', 49, 'CHF'], ['€5k', 5000, 'EUR'], ['2.5k USD', 2500, 'USD'],
] as const)('reads %j', (text, value, currency) => {
  expect(findAmounts(text)).toEqual([{ value, currency }]);
});

test.each(['20', '20 %', 'order 4711', 'within 3 days', '12:30', 'Am Fr. 12.11. kommt es'])('%j is no amount of money', (text) => {
  expect(findAmounts(text)).toEqual([]);
});
