import { expect, test } from 'vitest';
import { wordDirection } from './word-direction.ts';

test('a known word points one way, one that is not known nowhere', () => {
  expect(Math.hypot(...wordDirection('parcel')!)).toBeCloseTo(1, 4);
  expect(wordDirection('zzqx')).toBeUndefined();
});

test('a shortened word points between the words it is short for', () => {
  const [both, can, not] = [wordDirection("can't")!, wordDirection('can')!, wordDirection('not')!];
  both.forEach((value, at) => expect(value).toBeCloseTo((can[at]! + not[at]!) / 2, 5));
});
