import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { printFigures } from './print-figures.ts';

test('a pair stands in one row: with, without, the difference and its verdict', () => {
  const pair = compare({ name: 'a key', unit: 'ms', runs: 200, budget: 8 }, { with: 21, without: 12 });
  const alone = { name: 'a start', value: 1_200, unit: 'ms', runs: 5, budget: 2_000 } as const;
  expect(printFigures([pair, alone]).split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['figure', 'with', 'without', 'measured', 'budget', 'runs'],
    ['a key', '21 ms', '12 ms', '9 ms', '≤ 8 ms', '200', 'MISSED'],
    ['a start', '1,200 ms', '≤ 2,000 ms', '5', 'kept'],
  ]);
});
