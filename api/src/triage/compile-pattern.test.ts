import { expect, test } from 'vitest';
import { compilePattern } from './compile-pattern.ts';

test('a pattern finds each value once, in the order of the text, whatever its case', async () => {
  const find = await compilePattern({ name: 'Bike frame', pattern: String.raw`\bfr-\d{4}\b` });
  expect(find('Frames FR-2210 and fr-0007, once more FR-2210.')).toEqual(['FR-2210', 'fr-0007']);
});

test('a group called value narrows what is named', async () => {
  const find = await compilePattern({ name: 'Locker', pattern: String.raw`locker (?<value>\d+)` });
  expect(find('It is in Locker 12.')).toEqual(['12']);
});

test.each([['a back-reference', String.raw`(a)\1`], ['a look-ahead', '(?=a)b'], ['an open group', '(a'], ['what fits an empty text', 'a*']])('a pattern with %s is refused with the reason', async (_case, pattern) => {
  await expect(compilePattern({ name: 'Odd', pattern })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: 'pattern' });
});

test('a pattern that holds up other engines is matched in linear time', async () => {
  const find = await compilePattern({ name: 'Nested', pattern: '(a+)+b' });
  const began = performance.now();
  expect(find('a'.repeat(20_000))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2000);
});
