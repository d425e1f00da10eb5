import { expect, test } from 'vitest';
import { inComparisonGroup } from './in-comparison-group.ts';

const key = (id: number) => ({ console: 'zendesk', host: 'acme.zendesk.com', id: String(id) }) as const;
const share = (of: number, salt: string) => Array.from({ length: 4_000 }, (_, id) => inComparisonGroup('wsp', key(id), salt, of)).filter(Boolean).length / 4_000;

test('holds back the configured share of tickets, and none when it is off', () => {
  expect(share(0.1, 'autumn')).toBeCloseTo(0.1, 1);
  expect(share(0, 'autumn')).toBe(0);
});

test('a ticket stays in its group for one experiment and may change for the next', () => {
  const group = (salt: string) => Array.from({ length: 200 }, (_, id) => inComparisonGroup('wsp', key(id), salt, 0.5));
  expect(group('autumn')).toEqual(group('autumn'));
  expect(group('autumn')).not.toEqual(group('winter'));
});
