import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExplainedSearch, ExplainRequest } from '../../routes/contracts/explain-search.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

test('a question is answered by hits with their reasons, which add up to their score', async () => {
  const { hits, abstains, answerable, intentLabel, passagesSearched } = await explain({ text: 'Within how many days can I return an item?' });
  expect(hits[0]).toMatchObject({ documentId: 'returns', language: 'en', visibility: 'public' });
  expect([abstains, intentLabel]).toEqual([false, null]);
  expect(answerable).toBeGreaterThan(0.52);
  expect(passagesSearched).toBeGreaterThan(8);
  for (const { reasons, score } of hits) {
    expect(reasons!.terms.length).toBeGreaterThan(0);
    expect(reasons!.document + reasons!.passage + (reasons!.vector ?? 0) + (reasons!.askedAs ?? 0) + (reasons!.boost ?? 0) + (reasons!.freshness ?? 0) + (reasons!.repeated ?? 0)).toBeCloseTo(score, 3);
  }
});

test('a pasted ticket is searched as its draft would be, and says what it is about', async () => {
  const { hits, abstains, intentLabel, language } = await explain({ as: 'ticket', text: 'Subject: Return an item\n\nHello,\n\nwithin how many days can I return an item?' });
  expect(hits[0]).toMatchObject({ documentId: 'returns', reasons: { terms: expect.any(Array) } });
  expect([abstains, intentLabel, language]).toEqual([false, 'Return an item', 'en']);
});

test('what nothing covers is said to be left without a draft', async () => {
  expect(await explain({ text: 'Do you take apprentices in your office next summer?' })).toMatchObject({ abstains: true });
});

test.each<[string, Partial<ExplainRequest>, (hit: ExplainedSearch['hits'][number]) => boolean]>([
  ['visibility', { visibility: 'internal' }, ({ visibility }) => visibility === 'internal'],
  ['kind', { kind: 'macro' }, ({ kind }) => kind === 'macro'],
  ['source', { sourceId: 'help-centre' }, ({ kind }) => kind === 'article'],
])('hits can be narrowed by %s', async (_name, filter, isWanted) => {
  const text = 'return label fee parcel delivery';
  expect((await explain({ text })).hits.every(isWanted)).toBe(false);
  const { hits } = await explain({ text, ...filter });
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every(isWanted)).toBe(true);
});

test('a source that is not there has no hits', async () => {
  expect((await explain({ text: 'return an item', sourceId: 'src_elsewhere' })).hits).toEqual([]);
});

test.each([[{ text: ' ' }], [{ text: 'x', as: 'poem' }], [{ text: 'x', limit: 51 }], [{ text: 'x'.repeat(20_001) }]])('refuses %j', async (request) => {
  expect((await harbour.post('/v1/knowledge/search/explain', request, harbour.as.lead)).status).toBe(422);
});

test('no word of it is logged', () => {
  expect(harbour.log.join('\n')).not.toContain('apprentices');
});

async function explain(request: Partial<ExplainRequest>): Promise<ExplainedSearch> {
  return (await (await harbour.post('/v1/knowledge/search/explain', request, harbour.as.lead)).json()) as ExplainedSearch;
}
