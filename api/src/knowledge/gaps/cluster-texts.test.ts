import { expect, test } from 'vitest';
import { clusterTexts } from './cluster-texts.ts';
import { likeness, termVectors } from './term-vectors.ts';

const questions = [
  'Can I pay part of my order with a gift card and the rest by card?', 'The zip of my jacket broke after a year. Do you repair zips?', 'Is it possible to split a payment between gift card and credit card?',
  'Do you ship to Norway?', 'Zip on the rain jacket is broken, can you repair it and what does it cost?', 'My gift card does not cover the whole order. Can I pay the rest another way?', 'Thank you, hello?',
];

function group(texts: readonly string[], language = 'en'): Promise<number[][]> {
  const vectors = termVectors(texts.map((text) => ({ text, language })));
  return clusterTexts(texts.length, (one, other) => likeness(vectors[one]!, vectors[other]!), 0.2);
}

test('questions that ask for the same are one group, and others stay apart', async () => {
  expect(await group(questions)).toEqual([[0, 2, 5], [1, 4], [3], [6]]);
});

test('the same words in other forms are the same in their language', async () => {
  expect(await group(['Kann ich die Größe umtauschen?', 'Ich möchte die Größen getauscht haben', 'Werden Geschenkkarten erstattet?'], 'de')).toHaveLength(2);
  expect(await group(['Puis-je échanger la taille ?', 'Je voudrais échanger les tailles', 'Livrez-vous en Suisse ?'], 'fr')).toEqual([[0, 1], [2]]);
});

test('many more texts than are compared pair by pair all find their group', async () => {
  const texts = Array.from({ length: 900 }, (_, at) => ['Can I pay with a gift card?', 'Do you repair a broken zip?', 'Do you ship to Norway?'][at % 3]!);
  const groups = await group(texts);
  expect(groups.map((members) => members.length)).toEqual([300, 300, 300]);
  expect(groups.every((members) => members.every((at) => at % 3 === members[0]! % 3))).toBe(true);
});

test('no text, no group', async () => {
  expect(await group([])).toEqual([]);
});

test('others have their turn while many texts that are all apart are grouped', async () => {
  let turns = 0;
  const counting = setInterval(() => { turns += 1; }, 1);
  const groups = await clusterTexts(500, (one, other) => Math.hypot(one, other) * 1e-9, 0.5);
  clearInterval(counting);
  expect(groups).toHaveLength(500);
  expect(turns).toBeGreaterThan(0);
});
