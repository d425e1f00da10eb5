import { expect, test } from 'vitest';
import { textQuery } from '../text-query.ts';
import { buildIndex } from './build-index.ts';
import type { Passage } from './knowledge-index.ts';

const passage = (id: string, title: string, text: string, more: Partial<Passage> = {}): Passage => ({
  id: `${id}#1`, documentId: id, kind: 'article', title, heading: '', text, visibility: 'public', updated: '', language: 'en', ...more,
});
const ids = (passages: readonly Passage[], parts: readonly { text: string; weight: number }[], more = {}) =>
  buildIndex(passages).search({ parts, limit: 5, language: 'en', ...more }).sources.map(({ documentId }) => documentId);
const asked = (text: string) => [{ text, weight: 1 }];

const towns = ['Oakwater', 'Pinegate', 'Millbrook', 'Stonefield'];
const hotels = towns.flatMap((town) => ['Breakfast is served from seven.', 'Dogs are welcome for a small charge.', 'The garage has eight spaces.', 'A shuttle leaves every hour.']
  .map((text, number) => passage(`${town}-${number}`, `${town} Inn`, text)));

test('the place that a conversation named before is the one whose answer is found', () => {
  for (const town of towns) {
    const parts = [{ text: 'when do you serve breakfast?', weight: 1 }, { text: `We have a room for you at the ${town} Inn.`, weight: 0.3 }];
    expect(ids(hotels, parts)[0]).toBe(`${town}-0`);
  }
});

test('another word for the same matter finds the answer', () => {
  expect(ids(hotels, asked('may I bring a puppy to Pinegate Inn'))[0]).toBe('Pinegate-1');
  expect(ids([passage('a', 'Rechnungen', 'Den Beleg senden wir per Post.', { language: 'de' }), passage('b', 'Anfahrt', 'Mit der Bahn.', { language: 'de' })], asked('Quittung'), { language: 'de' })).toEqual(['a']);
});

test('a long text with several wishes finds a document for each of them', () => {
  const knowledge = [
    passage('card', 'Order a replacement card', 'A lost card is replaced within five days.'),
    passage('limit', 'Raise your limit', 'Your daily limit can be raised once a month.'),
    passage('address', 'Change your address', 'Tell us a new address before you move.'),
    ...Array.from({ length: 20 }, (_, number) => passage(`other-${number}`, `Notice ${number}`, 'We print notices about opening times and branches here.')),
  ];
  const text = `${'I have been with you for many years and was always content with what I got from the branch. '.repeat(3)}\n\nI lost my card and need another one.\n\nMy daily limit is too low for the trip I plan.\n\nBesides I move next month, so my address changes.`;
  const { sources } = buildIndex(knowledge).search({ ...textQuery(text, { limit: 3, language: 'en' }) });
  expect(sources.map(({ documentId }) => documentId).sort()).toEqual(['address', 'card', 'limit']);
});

test('a long document that says it ten times leaves room for others on the page', () => {
  const manual = Array.from({ length: 10 }, (_, number) => passage('manual', 'Lamp manual', `The lamp dimmer clicks, part ${number}.`, { id: `manual#${number + 1}` }));
  const others = ['shop', 'care', 'parts'].map((id) => passage(id, `About ${id}`, 'Among much else that we say here about hours and prices, a lamp is mentioned.'));
  const { sources } = buildIndex([...manual, ...others]).search({ parts: asked('lamp dimmer clicks'), limit: 10 });
  expect(sources.map(({ documentId }) => documentId)).toEqual([...Array<string>(7).fill('manual'), 'shop', 'care', 'parts']);
  expect(sources.map(({ score }) => score)).toEqual(sources.map(({ score }) => score).sort((one, other) => other - one));
});

const twins = [passage('old', 'Return a lamp', 'A lamp goes back within 14 days.', { updated: '2024-01-01' }), passage('new', 'Return a lamp', 'A lamp goes back within 30 days.', { updated: '2026-01-01' })];

test('of two that say the same the newer one wins', () => {
  expect(ids(twins, asked('return a lamp'))).toEqual(['new', 'old']);
});

test('a passage whose time has passed is not found, and one whose time has not is', () => {
  const [old, current] = twins as [Passage, Passage];
  const passages = [{ ...current, validUntil: '2026-06-01' }, old];
  expect(ids(passages, asked('return a lamp'), { now: '2026-06-02T00:00:00Z' })).toEqual(['old']);
  expect(ids(passages, asked('return a lamp'), { now: '2026-05-31T00:00:00Z' })).toEqual(['new', 'old']);
});

test('a question that a passage answered before finds it again, whatever its own words are', () => {
  const knowledge = [passage('a', 'Warranty claims', 'We examine the part at the workshop.', { askedAs: 'my bell fell off after a week' }), passage('b', 'Bells', 'Bells come in three colours.')];
  expect(ids(knowledge, asked('the bell fell off after one week'))[0]).toBe('a');
});

test('what use taught lifts or pushes down, and never by more than a fifth', () => {
  const [old, current] = twins as [Passage, Passage];
  expect(ids([old, { ...current, boost: -1 }], asked('return a lamp'))[0]).toBe('old');
  const score = (boost: number) => buildIndex([{ ...old, boost }, current]).search({ parts: asked('return a lamp'), limit: 5 }).sources.find(({ documentId }) => documentId === 'old')!.score;
  expect(score(100) / score(0)).toBeCloseTo(1.2, 2);
  expect(score(-100) / score(0)).toBeGreaterThan(0.78);
});

test('the reasons of a hit make up its score and name its words with their field', () => {
  const { sources } = buildIndex(hotels).search({ parts: [{ text: 'breakfast', weight: 1 }, { text: 'Oakwater Inn', weight: 0.3 }], limit: 3, language: 'en', explain: true });
  for (const { score, reasons } of sources) {
    const { terms: _terms, ...shares } = reasons!;
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(score, 5);
  }
  expect(sources[0]!.reasons!.terms.map(({ term, field }) => [term, field])).toEqual(expect.arrayContaining([['breakfast', 'body'], ['oakwat', 'title']]));
  expect(sources[0]!.reasons!.named).toBeGreaterThan(0);
});

test('nothing is said of reasons where they are not asked for', () => {
  expect(buildIndex(hotels).search({ parts: asked('breakfast'), limit: 1 }).sources[0]).not.toHaveProperty('reasons');
});
