import { expect, test } from 'vitest';
import { retryDelay } from './retry-delay.ts';

const now = Date.parse('2026-11-21T10:00:00Z');

test.each([
  ['seconds', { 'retry-after': '7' }, 0, 7_000],
  ['an HTTP date', { 'retry-after': 'Sat, 21 Nov 2026 10:00:12 GMT' }, 0, 12_000],
  ['a date that is past', { 'retry-after': 'Sat, 21 Nov 2026 09:00:00 GMT' }, 0, 0],
  ['the end of the window', { 'ratelimit-reset': '9' }, 0, 9_000],
  ['a word that says nothing', { 'retry-after': 'soon' }, 2, 2_000],
  ['nothing', {}, 0, 500],
])('waits by %s', (_name, headers, attempt, delay) => {
  expect(retryDelay(new Headers(headers as Record<string, string>), attempt, now)).toBe(delay);
});
