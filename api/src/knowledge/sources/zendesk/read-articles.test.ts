import { afterAll, beforeEach, beforeAll, expect, test } from 'vitest';
import { readSource } from '../../../testing/vendor-server/read-source.ts';
import { startVendorServer, vendorAccess, type VendorServer } from '../../../testing/vendor-server/start-vendor-server.ts';
import { vendorContent } from '../../../testing/vendor-server/vendor-content.ts';
import { splitPassages } from '../../split-passages.ts';
import { readZendeskArticles, zendeskArticlesSettings, type ZendeskArticlesSettings } from './read-articles.ts';

let server: VendorServer;
const settings = (changes: Record<string, unknown> = {}): ZendeskArticlesSettings =>
  zendeskArticlesSettings.parse({ address: server.origin, ...vendorAccess, allowPrivateHost: true, ...changes });
const read = (changes?: Record<string, unknown>) => readSource(readZendeskArticles, settings(changes));

beforeAll(async () => {
  server = await startVendorServer();
});
beforeEach(() => {
  server.content.zendesk = vendorContent().zendesk;
  server.requests.length = 0;
});
afterAll(() => server.close());

test('every published article of every page is read, drafts are left out and restricted ones are internal', async () => {
  const { items, total } = await read({ brand: 'Lamps' });
  expect(items.map((item) => (item.type === 'document' ? [item.document.id, item.document.visibility] : item))).toEqual([
    ['zendesk-article-101-en-us', 'public'], ['zendesk-article-102-en-us', 'public'], ['zendesk-article-103-en-us', 'internal'], ['zendesk-article-105-en-us', 'public'],
  ]);
  expect(total).toBe(5);
  expect(items[0]).toMatchObject({
    document: { title: 'Return a lamp', updated: '2026-10-01T08:00:00Z', language: 'en-us', brand: 'Lamps', url: 'https://lamps.example/hc/en-us/articles/101' },
  });
});

test('a passage stands under the category, the section and the headings of its article', async () => {
  const { items } = await read();
  const passages = items.flatMap((item) => (item.type === 'document' ? splitPassages(item.document) : []));
  expect(passages.map(({ heading, text }) => [heading, text]).slice(0, 2)).toEqual([
    ['Orders > Returns > How it goes', '1. Print the label.\n2. Pack the lamp.\n\nYou have 30 days.'],
    ['Orders > Returns > Abroad', 'Customs forms are inside the parcel.'],
  ]);
});

test('only the sections that a lead names are read, with what lies within them', async () => {
  const { items } = await read({ sections: ['20'], internal: false });
  expect(items.map((item) => item.type === 'document' && item.document.title)).toEqual(['Return a lamp', 'Return from abroad']);
});

test('languages are read one after the other', async () => {
  await read({ locales: ['en-us', 'de'] });
  expect(server.requests.filter((path) => path.includes('/de/articles.json?page[size]')).length).toBeGreaterThan(0);
});

test('an article that can’t be read is named and the rest goes on', async () => {
  server.content.zendesk.articles[0]!.title = 7;
  server.content.zendesk.articles[1]!.body = '<img src="x.png">';
  const { items } = await read();
  expect(items.slice(0, 2)).toEqual([
    { type: 'error', item: 'zendesk-article-101-en-us', code: 'INVALID_INPUT', message: 'Its field title is not as Zendesk documents it.' },
    { type: 'error', item: 'zendesk-article-102-en-us', code: 'INVALID_INPUT', message: '“Return from abroad” holds no text.' },
  ]);
  expect(items).toHaveLength(4);
});

test('an address is read from its host however a lead writes it, and never with a password in it', () => {
  const parse = (address: string) => zendeskArticlesSettings.parse({ address, email: 'a@b.test', token: 'x' }).address;
  expect(parse(' acme.zendesk.com ')).toBe('https://acme.zendesk.com');
  expect(parse('https://acme.zendesk.com/agent/home')).toBe('https://acme.zendesk.com');
  expect(() => parse('https://user:pass@acme.zendesk.com')).toThrow('Enter a host');
});

test('a host in a private network is refused unless the lead allows it', async () => {
  await expect(read({ allowPrivateHost: false })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('a long article costs the thread that answers agents next to nothing, and keeps its links', async () => {
  const [article] = server.content.zendesk.articles;
  article!.body = `<p><a href="/hc/labels">Print</a></p><ul>${'<li>Print the label.'.repeat(16_000)}</ul>`;
  const before = process.threadCpuUsage();
  const { items } = await read();
  const { user } = process.threadCpuUsage(before);
  expect(items[0]).toMatchObject({ type: 'document', document: { body: expect.stringMatching(/\[Print\]\(https:\/\/lamps\.example\/hc\/labels\)[^]*- Print the label\./) } });
  expect(user).toBeLessThan(300_000);
});
