import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { Passage } from './knowledge-index.ts';

const passage = (id: string, title: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id: `${id}#1`, documentId: id, kind: 'article', title, heading: '', text, visibility: 'public', updated: '', language: 'en', ...more,
});
const knowledge = [
  passage('returns', 'Return an item', 'You can return a lamp within 30 days. We pay for the label.'),
  passage('codes', 'Error codes', 'E07 means that the charger is faulty. ERR_CONN_RESET means that the router is offline.'),
  passage('pairing', 'Pair the lamp with the app', 'Hold the button for 5 seconds until the lamp blinks blue.'),
  passage('limits', 'Goodwill limits', 'Colleagues may give a credit of 10 euros without asking.', { visibility: 'internal' }),
  passage('de', 'Lampe zurückgeben', 'Sie können die Lampe innerhalb von 30 Tagen zurückgeben.', { language: 'de' }),
  passage('fr', 'Étiquette de retour', 'Imprimez votre étiquette et collez-la sur le colis.', { language: 'fr' }),
];
const index = buildIndex(knowledge);
const find = (text: string, more = {}) => index.search({ parts: [{ text, weight: 1 }], limit: 3, ...more });
const first = (text: string, more = {}) => find(text, more).sources[0]?.documentId;

test.each([
  ['words in another form', 'returning the lamps', 'returns'],
  ['an error code as it is written', 'what is ERR_CONN_RESET', 'codes'],
  ['an error code without its joiners', 'display shows e07', 'codes'],
  ['words with a slip', 'how do i retrun it', 'returns'],
  ['German words in German', 'Lampen zurückgegeben', 'de'],
])('finds %s', (_name, text, documentId) => {
  expect(first(text, { language: documentId === 'de' ? 'de' : 'en' })).toBe(documentId);
});

test('a French word is found as surely with an article joined to it', () => {
  const score = (text: string): number => find(text, { language: 'fr' }).sources.find(({ documentId }) => documentId === 'fr')!.score;
  expect(score('imprimer l’étiquette')).toBe(score('imprimer étiquette'));
});

test('an internal passage is not found where only public ones may be', () => {
  expect(first('goodwill credit')).toBe('limits');
  expect(find('goodwill credit', { visibility: 'public' }).sources.map((source) => source.documentId)).not.toContain('limits');
});

test('a lesser part of a query counts less', () => {
  const parts = [{ text: 'pair the app', weight: 1 }, { text: 'return an item', weight: 0.2 }];
  expect(index.search({ parts, limit: 1 }).sources[0]?.documentId).toBe('pairing');
});

test('scores fall from the first hit on and lie between 0 and 1', () => {
  const scores = find('lamp').sources.map((source) => source.score);
  expect(scores.length).toBeGreaterThan(1);
  expect([...scores].sort((one, other) => other - one)).toEqual(scores);
  for (const score of scores) expect(score).toBeGreaterThan(0), expect(score).toBeLessThanOrEqual(1);
});

test('a question the knowledge covers is likelier to be answerable than one it does not', () => {
  expect(find('how long can i return a lamp').answerable).toBeGreaterThan(find('do you sponsor our football tournament in april').answerable + 0.2);
});

test.each([['nothing at all', ''], ['stop words alone', 'what is it and who are you'], ['words nobody knows', 'zzyzx qwortle']])('%s finds nothing and answers nothing', (_name, text) => {
  expect(find(text)).toMatchObject({ sources: [], answerable: 0 });
});

test('an empty knowledge is searched without a fault', () => {
  expect(buildIndex([]).search({ parts: [{ text: 'lamp', weight: 1 }], limit: 5 })).toEqual({ sources: [], answerable: 0, passagesSearched: 0 });
});

test('a passage is looked up by its id', () => {
  expect(index.passage('codes#1')?.title).toBe('Error codes');
  expect(index.passage('codes#2')).toBeUndefined();
});

test('a stem is rarer the fewer passages hold it', () => {
  expect(index.rarity('unheard')).toBe(1);
  expect(index.rarity('charger')).toBeGreaterThan(index.rarity('lamp'));
});
