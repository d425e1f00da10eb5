import { expect, test } from 'vitest';
import { foldWord } from './fold-word.ts';
import { lookUpName } from './look-up-name.ts';
import { COMMON, FIRST, LAST, PLACE } from './name-bits.ts';

test('first names, last names, places and common words among them are told apart', () => {
  expect(lookUpName('anna') & FIRST).toBe(FIRST);
  expect(lookUpName('schneider') & LAST).toBe(LAST);
  expect(lookUpName('mark') & (FIRST | COMMON)).toBe(FIRST | COMMON);
  expect(lookUpName('berlin') & PLACE).toBe(PLACE);
});

test.each(['', 'a', 'zzzz', 'refrigerator', '~', 'aa', 'annaaaa'])('%j is no name', (word) => {
  expect(lookUpName(word)).toBe(0);
});

test('names are looked up without case and accents', () => {
  expect(['Zoë', 'FRANÇOIS', 'Łukasz', 'Strauß', 'Jørgensen'].map(foldWord)).toEqual(['zoe', 'francois', 'lukasz', 'strauss', 'jorgensen']);
  expect(lookUpName(foldWord('François')) & FIRST).toBe(FIRST);
});
