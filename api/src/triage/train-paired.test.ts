import { expect, test } from 'vitest';
import { judgePaired } from './judge-paired.ts';
import { trainPaired, type PairedTraining } from './train-paired.ts';

const few: PairedTraining = { seed: 1, telling: 'matters', amount: 'few', evenness: 0, fewest: 2 };
const rows = (texts: readonly string[], label: number) => texts.map((text) => ({ words: text.split(' '), label }));
const likeliest = (judge: ReturnType<typeof trainPaired>, text: string): number => {
  const scores = judgePaired(judge, text === '' ? [] : text.split(' '));
  return scores.indexOf(Math.max(...scores));
};

test('tells apart what the same words say in another order', () => {
  const judge = trainPaired([...rows(['card to account', 'send from card to account', 'move money from card to account'], 0), ...rows(['account to card', 'send from account to card', 'move money from account to card'], 1)], 2, few);
  expect(likeliest(judge, 'please move from card to account')).toBe(0);
  expect(likeliest(judge, 'please move from account to card')).toBe(1);
});

test('a word that no example has counts like those used alike', () => {
  const about = (nouns: readonly string[], label: number) => rows(nouns.flatMap((noun) => [`it is about my ${noun}`, `the ${noun} again`]), label);
  const judge = trainPaired([...about(['parcel', 'shipment', 'box', 'delivery', 'courier', 'mail'], 0), ...about(['password', 'username', 'email', 'account', 'browser', 'website'], 1)], 2, few);
  expect(likeliest(judge, 'the package again')).toBe(0);
  expect(likeliest(judge, 'the login again')).toBe(1);
});

test('of manners, a word that no example has says nothing', () => {
  const judge = trainPaired([...rows(['it works well', 'it is lovely', 'thank you so much'], 0), ...rows(['it never works', 'it is awful', 'nobody answers me'], 1)], 2, { ...few, telling: 'manners' });
  expect(judgePaired(judge, ['kindly'])).toEqual(judgePaired(judge, ['atrocious']));
});

test('a text without words has scores all the same', () => {
  const judge = trainPaired(rows(['one', 'two'], 0), 1, few);
  expect(judgePaired(judge, []).every(Number.isFinite)).toBe(true);
});

test('of a text longer than any that is read, the beginning counts', () => {
  const judge = trainPaired([...rows(['my parcel is late'], 0), ...rows(['my password is wrong'], 1)], 2, few);
  expect(likeliest(judge, `my parcel is late ${'so '.repeat(9000)}`)).toBe(0);
});

test('a rare label counts like a common one where that is asked for', () => {
  const told = [...rows(Array.from({ length: 40 }, (_, at) => `parcel ${at} arrived`), 0), ...rows(['parcel late', 'late again'], 1)];
  const [plain, even] = [0, 1].map((evenness) => judgePaired(trainPaired(told, 2, { ...few, evenness }), ['parcel', 'late']));
  expect(even![1]! - even![0]!).toBeGreaterThan(plain![1]! - plain![0]!);
});
