import { expect, test } from 'vitest';
import { findingId } from './finding-id.ts';

test('the same rule, place and words always give the same id', () => {
  expect(findingId('r', 3, 'free')).toBe(findingId('r', 3, 'free'));
  expect(findingId('r', 3, 'free')).toMatch(/^fnd_[0-9a-f]{16}$/);
});

test('ten thousand findings have ten thousand ids', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => findingId(`rule-${index % 100}`, Math.floor(index / 100), 'We will refund you.'));
  expect(new Set(ids).size).toBe(ids.length);
});
