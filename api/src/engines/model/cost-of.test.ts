import { expect, test } from 'vitest';
import { costOf } from './cost-of.ts';

const call = { promptTokens: 1_000, completionTokens: 200, bytesSent: 4_001, outcome: 'answered' } as const;
const price = { prompt: 2, completion: 10 };

test.each([
  ['by the endpoint’s count', call, 0, price, 0.4],
  ['by what was read alone, where nothing is written', { ...call, completionTokens: null }, 0, price, 0.2],
  ['by a quarter of the bytes, rounded up, where nothing was counted', { ...call, promptTokens: null, completionTokens: null }, 801, price, 0.4012],
  ['nothing where it was turned away', { ...call, promptTokens: null, completionTokens: null, outcome: 'wrong-key' as const }, 0, price, undefined],
  ['what had come, where it broke in the middle', { ...call, promptTokens: null, completionTokens: null, outcome: 'unreachable' as const }, 801, price, 0.4012],
  ['nothing that is known without a price', call, 0, undefined, undefined],
])('a call costs %s', (_how, of, written, at, cents) => {
  const cost = costOf(of, written, at);
  if (cents === undefined) expect(cost).toBeUndefined();
  else expect(cost).toBeCloseTo(cents, 9);
});
