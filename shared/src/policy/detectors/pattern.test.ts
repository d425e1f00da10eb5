import { expect, test } from 'vitest';
import { countProcessorTime } from '../../testing/processor-time.ts';
import { judgeBy } from '../testing/judge-by.ts';

const quotes = (detector: Record<string, unknown>, text: string): string[] => judgeBy({ type: 'pattern', ...detector }, text).map(({ quote }) => quote);

test('a workspace’s own pattern is found in any case, or bound to its case', () => {
  expect(quotes({ pattern: 'proj-\\d{3}' }, 'See PROJ-114 and proj-2.')).toEqual(['PROJ-114']);
  expect(quotes({ pattern: 'proj-\\d{3}', matchCase: true }, 'See PROJ-114 and proj-200.')).toEqual(['proj-200']);
});

test('a group named value narrows what is marked', () => {
  expect(quotes({ pattern: 'project (?P<value>\\w+)' }, 'The project Heron is late.')).toEqual(['Heron']);
});

test.each(['(?=a)b', '(a)\\1', '(', ''])('%j is refused', (pattern) => {
  expect(() => quotes({ pattern }, 'a')).toThrow();
});

test('a pattern that fits an empty text is refused in words for a lead', () => {
  expect(() => quotes({ pattern: 'a*' }, 'a')).toThrow('This pattern fits an empty text, so it would fit everywhere.');
});

test('a pattern that would hang elsewhere is searched in time', () => {
  const spent = countProcessorTime();
  quotes({ pattern: '(a+)+$' }, `${'a'.repeat(20_000)}!`);
  expect(spent()).toBeLessThan(2_000);
});
