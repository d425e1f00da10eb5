import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { Passage } from './knowledge-index.ts';

const passage = (id: string, title: string, text: string, language = 'en'): Passage => ({
  id: `${id}#1`, documentId: id, kind: 'article', title, heading: '', text, visibility: 'public', updated: '', language,
});
const ids = (passages: readonly Passage[], text: string, language = 'en') =>
  buildIndex(passages).search({ parts: [{ text, weight: 1 }], limit: 5, language }).sources.map(({ documentId }) => documentId);

test('words that stand together in the question and in a document count for more than the same words apart', () => {
  const apart = passage('apart', 'Lamps', 'The night porter has a lamp, and a switch for every floor of the house.');
  const together = passage('together', 'Lamps', 'The porter has a night lamp, and a switch for every floor of the house.');
  expect(ids([apart, together], 'is there a night lamp')[0]).toBe('together');
  expect(ids([together, apart], 'is there a night lamp')[0]).toBe('together');
});

test('of two passages that hold the same words of a question, the one that says the rest in other words comes first', () => {
  const bread = passage('bread', 'Kitchen', 'Our kitchen sells bread until noon.');
  const wine = passage('whisky', 'Kitchen', 'Our kitchen sells whisky until noon.');
  expect(ids([bread, wine], 'does the kitchen have vodka')[0]).toBe('whisky');
  expect(ids([wine, bread], 'does the kitchen have vodka')[0]).toBe('whisky');
});

test('English words near each other change nothing in a knowledge of another language', () => {
  const bread = passage('bread', 'Küche', 'Die Küche verkauft Bread bis Mittag.', 'de');
  const whisky = passage('whisky', 'Küche', 'Die Küche verkauft Whisky bis Mittag.', 'de');
  expect(ids([bread, whisky], 'Küche Vodka', 'de')).toEqual(['bread', 'whisky']);
  expect(ids([whisky, bread], 'Küche Vodka', 'de')).toEqual(['whisky', 'bread']);
});

test('a question of another language finds in it as before, and its own words count', () => {
  const knowledge = [passage('versand', 'Versand', 'Die Lieferung dauert drei Tage.', 'de'), passage('rueckgabe', 'Rückgabe', 'Eine Rückgabe ist binnen 30 Tagen möglich.', 'de')];
  expect(ids(knowledge, 'Wie lange dauert die Lieferung?', 'de')[0]).toBe('versand');
});

test('a question of stop words alone, or of words without letters, is answered without a look', () => {
  expect(ids([passage('a', 'Lamps', 'A lamp.')], 'who are you')).toEqual([]);
  expect(ids([passage('a', 'Lamps', 'A lamp, model 4711.')], '4711')).toEqual(['a']);
});
