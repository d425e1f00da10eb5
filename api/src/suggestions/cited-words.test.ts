import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDocuments } from '../knowledge/import-documents.ts';
import type { SuggestionDetail } from '../routes/contracts/suggestions.ts';
import { articles } from '../testing/harbour-outfitters.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

test('a suggestion is read beside the words it cited, though their article says something else by now', async () => {
  const { suggestionId } = await suggest(harbour);
  const cited = async () => ((await (await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).json()) as SuggestionDetail).sources.find(({ passageId }) => passageId === 'returns#1');
  const before = await cited();
  expect(before).toMatchObject({ version: 1, text: expect.stringContaining('30 days') });
  const edited = articles.map((article) => (article.id === 'returns' ? { ...article, body: article.body.replaceAll('30 days', '60 days') } : article));
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => importDocuments(transaction, { workspaceId: harbour.workspaceId, memberId: null }, { source: { id: 'help-centre', kind: 'folder', name: 'Help centre' }, kind: 'article', documents: edited }));
  expect(await cited()).toEqual(before);
  expect(await (await harbour.get('/v1/knowledge/passages/returns%231', harbour.as.lead)).json()).toMatchObject({ version: 2, text: expect.stringContaining('60 days') });
});
