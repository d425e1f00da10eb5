import { expect, test } from 'vitest';
import { judgePaired } from './judge-paired.ts';
import { trainPaired } from './train-paired.ts';

const rows = (texts: readonly string[], label: number) => texts.map((text) => ({ words: text.split(' '), label }));
const likeliest = (judge: ReturnType<typeof trainPaired>, text: string): number => {
  const scores = judgePaired(judge, text === '' ? [] : text.split(' '));
  return scores.indexOf(Math.max(...scores));
};

test('tells apart what the same words say in another order', () => {
  const judge = trainPaired([...rows(['card to account', 'send from card to account', 'move money from card to account'], 0), ...rows(['account to card', 'send from account to card', 'move money from account to card'], 1)], 2, 1, 'few');
  expect(likeliest(judge, 'please move from card to account')).toBe(0);
  expect(likeliest(judge, 'please move from account to card')).toBe(1);
});

test('a word that no example has counts like those used alike', () => {
  const about = (nouns: readonly string[], label: number) => rows(nouns.flatMap((noun) => [`it is about my ${noun}`, `the ${noun} again`]), label);
  const judge = trainPaired([...about(['parcel', 'shipment', 'box', 'delivery', 'courier', 'mail'], 0), ...about(['password', 'username', 'email', 'account', 'browser', 'website'], 1)], 2, 1, 'few');
  expect(likeliest(judge, 'the package again')).toBe(0);
  expect(likeliest(judge, 'the login again')).toBe(1);
});

test('a text without words has scores all the same', () => {
  const judge = trainPaired(rows(['one', 'two'], 0), 1, 1, 'few');
  expect(judgePaired(judge, []).every(Number.isFinite)).toBe(true);
});
