import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readSource } from '../../../testing/vendor-server/read-source.ts';
import { startVendorServer, vendorAccess, type VendorServer } from '../../../testing/vendor-server/start-vendor-server.ts';
import { vendorContent } from '../../../testing/vendor-server/vendor-content.ts';
import { freshdeskArticlesSettings, readFreshdeskArticles } from './read-articles.ts';
import { freshdeskCannedResponsesSettings, readFreshdeskCannedResponses } from './read-canned-responses.ts';

let server: VendorServer;
beforeAll(async () => {
  server = await startVendorServer();
});
beforeEach(() => {
  server.content.freshdesk = vendorContent().freshdesk;
});
afterAll(() => server.close());

const access = { allowPrivateHost: true };
const articles = (changes: Record<string, unknown> = {}) =>
  readSource(readFreshdeskArticles, freshdeskArticlesSettings.parse({ address: server.origin, ...access, ...changes, token: vendorAccess.token }));
const responses = () => readSource(readFreshdeskCannedResponses, freshdeskCannedResponsesSettings.parse({ address: server.origin, ...access, token: vendorAccess.token }));

test('published articles of all folders and pages are read; a folder that not everybody sees is internal', async () => {
  const { items, total } = await articles();
  expect(items.map((item) => (item.type === 'document' ? [item.document.id, item.document.visibility] : item))).toEqual([
    ['freshdesk-article-101', 'public'], ['freshdesk-article-102', 'public'], ['freshdesk-article-104', 'internal'], ['freshdesk-article-105', 'internal'],
  ]);
  expect(total).toBe(5);
  expect(items[0]).toMatchObject({
    document: { body: '# Orders > Returns\n\n## How it goes\n\n1. Print the label.\n2. Pack the lamp.', url: `${server.origin}/support/solutions/articles/101` },
  });
});

test('restricted folders are left out where the lead wishes', async () => {
  expect((await articles({ internal: false })).items).toHaveLength(2);
});

test('an article that can’t be read is named and the rest goes on; a folder that can’t be read ends the import', async () => {
  server.content.freshdesk.articles[20]![0]!.title = null;
  const { items } = await articles();
  expect(items[0]).toMatchObject({ type: 'error', item: 'freshdesk-article-101' });
  expect(items).toHaveLength(4);
  server.content.freshdesk.folders[10]![0]!.visibility = null;
  await expect(articles()).rejects.toThrow('Freshdesk lists its solution folders in a shape it does not document.');
});

test('shared canned responses are read with their placeholders, personal ones are not', async () => {
  const { items, total } = await responses();
  expect(items).toEqual([
    { type: 'macro', macro: { id: 'freshdesk-response-201', title: 'Label', body: 'Hi {{ticket.requester.firstname}}, print the label.' } },
    { type: 'macro', macro: { id: 'freshdesk-response-202', title: 'Reset', body: 'Hold the button for ten seconds.' } },
  ]);
  expect(total).toBe(2);
});
