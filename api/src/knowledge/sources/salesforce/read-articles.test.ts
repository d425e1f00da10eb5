import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSource } from '../../../testing/vendor-server/read-source.ts';
import { startVendorServer, vendorAccess, type VendorServer } from '../../../testing/vendor-server/start-vendor-server.ts';
import { readSalesforceArticles, salesforceArticlesSettings } from './read-articles.ts';
import { readSalesforceQuickText, salesforceQuickTextSettings } from './read-quick-text.ts';

let server: VendorServer;
beforeAll(async () => {
  server = await startVendorServer();
});
afterAll(() => server.close());

const parse = (changes: Record<string, unknown> = {}) =>
  salesforceArticlesSettings.parse({ address: server.origin, token: vendorAccess.token, allowPrivateHost: true, bodyFields: ['Answer__c', 'Steps__c'], ...changes });

test('online articles are read from the fields that the lead names, over all pages; those outside the public base are internal', async () => {
  const { items, total } = await readSource(readSalesforceArticles, parse());
  expect(total).toBe(3);
  expect(items).toEqual([
    {
      type: 'document',
      document: {
        id: 'salesforce-article-kA0000000000001-en-us', title: 'Return a lamp', visibility: 'public', updated: '2026-10-01T08:00:00.000Z', language: 'en-us',
        url: `${server.origin}/lightning/r/Knowledge__kav/ka0000000000001/view`, body: 'Print the label.\n\nFirst pack it.\n\nThen send it.',
      },
    },
    { type: 'document', document: expect.objectContaining({ title: 'Goodwill limits', visibility: 'internal', body: 'Up to 40 euros & no more.' }) },
    { type: 'error', item: 'salesforce-article-kA0000000000003-en-us', code: 'INVALID_INPUT', message: '“Empty” holds no text in Answer__c, Steps__c.' },
  ]);
});

test('the query asks for online articles in the languages and the category that were set', async () => {
  server.requests.length = 0;
  await readSource(readSalesforceArticles, parse({ languages: ['en_US', 'de'], dataCategory: 'Products__c AT Lamps__c', internal: false }));
  expect(new URL(server.requests[0]!, server.origin).searchParams.get('q')).toBe(
    'SELECT Id, KnowledgeArticleId, Title, Summary, Language, LastPublishedDate, IsVisibleInPkb, Answer__c, Steps__c FROM Knowledge__kav '
    + "WHERE PublishStatus = 'Online' AND Language IN ('en_US', 'de') AND IsVisibleInPkb = true WITH DATA CATEGORY Products__c AT Lamps__c ORDER BY Id");
});

test.each([
  ['a field', { bodyFields: ['Answer__c FROM User'] }],
  ['a language', { languages: ["en') OR ('a' = 'a"] }],
  ['a category', { dataCategory: 'A__c AT B__c OR C' }],
])('%s that would change the query is refused', (_name, changes) => {
  expect(() => parse(changes)).toThrow();
});

test('quick text is read with its merge fields as placeholders', async () => {
  const { items } = await readSource(readSalesforceQuickText, salesforceQuickTextSettings.parse({ address: server.origin, allowPrivateHost: true, token: vendorAccess.token }));
  expect(items).toEqual([
    { type: 'macro', macro: { id: 'salesforce-quick-text-574000000000001', title: 'Label', body: 'Hi {{Contact.FirstName}}, print the label.\n{{Agent.Name}}' } },
    { type: 'macro', macro: { id: 'salesforce-quick-text-574000000000002', title: 'Reset', body: 'Hold the button for ten seconds.' } },
  ]);
});
