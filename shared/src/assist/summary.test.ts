import { expect, test } from 'vitest';
import { summary } from './summary.ts';

test('a summary of an older version is read, without what it did not say', () => {
  const stored = { customer: 'My lamp will not charge.', agent: '', next: 'Reply to the customer.', sentences: [{ text: 'My lamp will not charge.', messageIds: ['m1'] }] };
  expect(summary.parse(stored)).toEqual({ ...stored, lines: [], state: 'unknown', gone: [], readTo: '', language: 'en', engine: 'built-in' });
});

test('a line without a message is refused', () => {
  const line = { kind: 'promised', text: 'Lena promised a refund.', messageIds: [] };
  expect(summary.safeParse({ customer: '', agent: '', next: '', sentences: [], lines: [line] }).success).toBe(false);
});
