import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policies } from '../testing/harbour-outfitters.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

const read = async (path: string, who = harbour.as.extension): Promise<unknown> => (await harbour.get(path, who)).json();

describe('searching the knowledge', () => {
  test('finds the passage that answers, best first, and says how sure that is', async () => {
    const found = (await read('/v1/knowledge/search?q=how+many+days+to+return+an+item')) as { sources: { passageId: string; score: number }[] };
    expect(found).toMatchObject({ answerable: expect.any(Number), passagesSearched: 11 });
    expect(found.sources[0]).toMatchObject({ passageId: 'returns#1', documentId: 'returns', title: 'Return an item', heading: 'How long you have', visibility: 'public', updated: '2026-05-04' });
    expect(found.sources.map((source) => source.score)).toEqual(found.sources.map((source) => source.score).toSorted((one, other) => other - one));
  });

  test('shows internal passages to agents as such, and leaves them out where public ones are asked for', async () => {
    const visibilities = async (query: string) => ((await read(`/v1/knowledge/search?q=waive+the+return+fee${query}`)) as { sources: { documentId: string; visibility: string }[] }).sources;
    expect(await visibilities('')).toContainEqual(expect.objectContaining({ documentId: 'goodwill', visibility: 'internal' }));
    expect((await visibilities('&visibility=public')).map((source) => source.visibility)).not.toContain('internal');
  });

  test('gives no more than was asked for', async () => {
    expect(((await read('/v1/knowledge/search?q=return+an+item&limit=2')) as { sources: unknown[] }).sources).toHaveLength(2);
  });

  test.each([['', 'q'], ['?q=', 'q'], ['?q=%20', 'q'], ['?q=a&limit=51', 'limit'], ['?q=a&visibility=secret', 'visibility'], [`?q=${'a'.repeat(1001)}`, 'q']])('refuses %s by the name of its place', async (query, path) => {
    const answer = await harbour.get(`/v1/knowledge/search${query}`, harbour.as.extension);
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'INVALID_INPUT', path }]);
  });

  test('survives any words', async () => {
    for (const words of ['%00', "';drop table documents;--", '((((', '👩‍👩‍👧‍👦', 'a'.repeat(1000)]) {
      expect((await harbour.get(`/v1/knowledge/search?q=${words.startsWith('%') ? words : encodeURIComponent(words)}`, harbour.as.extension)).status, words).toBe(200);
    }
  });
});

test('a passage is read by its id, and one that left the knowledge is not there', async () => {
  expect(await read('/v1/knowledge/passages/returns%231')).toEqual({
    id: 'returns#1', documentId: 'returns', kind: 'article', title: 'Return an item', heading: 'How long you have', visibility: 'public', updated: '2026-05-04', language: 'en',
    url: 'https://help.harbour.example/returns', version: 1, text: 'You can return an item within 30 days of delivery. It has to be unworn and in its packaging.',
  });
  expect(await read('/v1/knowledge/passages/returns%2399')).toMatchObject({ code: 'NOT_FOUND', message: 'This passage is not in the knowledge any more.' });
});

test('the rules in force come whole, for the worker that compiles them', async () => {
  expect(await read('/v1/policies')).toEqual({ revision: expect.any(Number), rules: policies.toSorted((one, other) => (one.id < other.id ? -1 : 1)) });
});

test('the workspace says its name, voice, taxonomy, link hosts and leads, and that no model is connected', async () => {
  expect(await read('/v1/workspace')).toMatchObject({
    id: harbour.workspaceId, name: 'Harbour Outfitters', draftsEnabled: true, holdoutShare: 0, linkHosts: ['help.harbour.example'], model: null, leads: ['Lena Berg', 'Ruth Vale'],
    voices: expect.arrayContaining([expect.objectContaining({ language: 'en' })]), intents: expect.arrayContaining([{ id: 'return-request', label: 'Return an item', description: expect.any(String) }]),
  });
});

test('the intents to choose from are named in the language of who reads them', async () => {
  const named = async (locale: string) => ((await read(`/v1/workspace?locale=${locale}`)) as { intents: { id: string; label: string }[] }).intents.find(({ id }) => id === 'return-request')?.label;
  expect([await named('de-AT'), await named('pt-BR'), await named('sv')]).toEqual(['Artikel zurückgeben', 'Devolver um item', 'Return an item']);
});

test.each(['agent', 'lead', 'admin', 'extension'] as const)('%s reads who they are, and by which kind of session', async (who) => {
  expect(await read('/v1/me', harbour.as[who])).toMatchObject({
    memberId: harbour.memberIds[who === 'extension' ? 'agent' : who], role: who === 'extension' ? 'agent' : who, session: who === 'extension' ? 'extension' : 'dashboard', workspace: { id: harbour.workspaceId, name: 'Harbour Outfitters' },
  });
});

test('the playground offers sample tickets to members who are signed in', async () => {
  const { tickets } = (await read('/v1/playground/tickets', harbour.as.agent)) as { tickets: unknown[] };
  expect(tickets.length).toBeGreaterThanOrEqual(12);
});
