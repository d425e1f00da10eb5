import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createGuardedFetch } from '../../guarded-fetch/create-guarded-fetch.ts';
import { createParser } from '../parsing/create-parser.ts';
import type { SourceItem } from '../source-reader.ts';
import { PageCache } from './page-cache.ts';
import { createWebsiteReader } from './read-website.ts';
import { websiteSettings } from './website-settings.ts';

type Answer = { status?: number; type?: string; headers?: Record<string, string>; body?: string | Buffer };

const parser = createParser();
const fetch = createGuardedFetch(async () => ['127.0.0.1']);
let server: Server;
let host: string;
let site: Record<string, Answer | RequestListener>;
let seen: { path: string; headers: NodeJS.Dict<string | string[]>; at: number }[];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    seen.push({ path, headers: request.headers, at: performance.now() });
    const found = site[path] ?? { status: 404, body: 'nothing' };
    if (typeof found === 'function') return found(request, response);
    return response.writeHead(found.status ?? 200, { 'content-type': found.type ?? 'text/html; charset=utf-8', ...found.headers }).end(found.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `help.example:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await parser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  seen = [];
  site = {};
});

const pageOf = (title: string, words = `All about ${title.toLowerCase()}.`): Answer => ({ body: `<html lang="en"><head><title>${title} | Harbour</title></head><body><nav><a href="/">Home</a> <a href="/basket">Basket</a></nav><main><h1>${title}</h1><p>${words}</p></main><footer>Imprint and more</footer></body></html>` });
const sitemapOf = (...paths: string[]): string => `<urlset>${paths.map((path) => `<url><loc>${path.startsWith('http') ? path : `http://${host}${path}`}</loc><lastmod>2026-10-01</lastmod></url>`).join('')}</urlset>`;
const xml = (body: string | Buffer): Answer => ({ type: 'application/xml', body });
const paths = (): string[] => seen.map(({ path }) => path);

async function read(settings: Record<string, unknown>, { cache = new PageCache(), signal = new AbortController().signal, totals = [] as number[] } = {}): Promise<SourceItem[]> {
  const reader = createWebsiteReader({ parser: () => parser, cache });
  const parsed = websiteSettings.parse({ allowedHosts: [host], ...settings });
  return Array.fromAsync(reader(parsed, { fetch, signal, onTotal: (total) => totals.push(total) }));
}
const words = (items: readonly SourceItem[]): string[] => items.map((item) => (item.type === 'document' ? item.document.title : item.type === 'error' ? `${item.code} ${item.message.replaceAll(`http://${host}`, '')}` : item.type)).toSorted();

test('a site is read by its sitemap, page by page, without menus and footers', async () => {
  site = { '/sitemap.xml': xml(sitemapOf('/returns', '/fees#top', '/fees')), '/returns': pageOf('Returns', 'Thirty days.'), '/fees': pageOf('Fees') };
  const totals: number[] = [];
  const items = await read({ sitemap: `http://${host}/sitemap.xml`, visibility: 'internal', brand: 'Harbour' }, { totals });
  expect(words(items)).toEqual(['Fees', 'Returns']);
  expect(totals).toEqual([2]);
  expect(items.find((item) => item.type === 'document' && item.document.title === 'Returns')).toEqual({
    type: 'document', document: { id: `http://${host}/returns`, title: 'Returns', visibility: 'internal', updated: '2026-10-01', language: 'en', url: `http://${host}/returns`, brand: 'Harbour', body: 'Thirty days.' },
  });
  expect(seen.every(({ headers }) => headers['user-agent'] === 'Countersign (knowledge import)')).toBe(true);
});

test('an index leads to packed sitemaps; hosts of others, circles and unwanted paths are left out, a broken part is named', async () => {
  site = {
    '/index.xml': xml(`<sitemapindex>${['/one.xml.gz', '/broken.xml', '/index.xml', 'http://elsewhere.example/s.xml'].map((path) => `<sitemap><loc>${path.startsWith('http') ? path : `http://${host}${path}`}</loc></sitemap>`).join('')}</sitemapindex>`),
    '/one.xml.gz': { type: 'application/gzip', body: gzipSync(sitemapOf('/help/a', '/blog/b', 'http://169.254.169.254/latest', 'http://elsewhere.example/help/x', 'file:///etc/passwd')) },
    '/broken.xml': xml('<!DOCTYPE x [<!ENTITY a "b">]><urlset/>'), '/help/a': pageOf('A'),
  };
  expect(words(await read({ sitemap: `http://${host}/index.xml`, paths: ['/help/'] }))).toEqual(['A', 'INVALID_INPUT /broken.xml: a sitemap has no document type, so this one is not read.']);
  expect(paths()).toEqual(['/index.xml', '/one.xml.gz', '/broken.xml', '/robots.txt', '/help/a']);
});

test('what robots.txt closes is not asked for', async () => {
  site = { '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /\n\nUser-agent: countersign\nDisallow: /private\nAllow: /private/but\nDisallow: /*.php$\n' }, '/a': pageOf('A'), '/private/but': pageOf('But') };
  expect(words(await read({ urls: ['/a', '/private/x', '/private/but', '/x.php'].map((path) => `http://${host}${path}`) }))).toEqual([
    'A', 'But', 'FORBIDDEN /private/x: the site’s robots.txt asks not to read this page.', 'FORBIDDEN /x.php: the site’s robots.txt asks not to read this page.',
  ]);
  expect(paths().toSorted()).toEqual(['/a', '/private/but', '/robots.txt']);
});

test('a redirect into what robots.txt closes is not imported', async () => {
  site = { '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /private' }, '/a': { status: 302, headers: { location: '/private/a' } }, '/private/a': pageOf('Private') };
  expect(words(await read({ urls: [`http://${host}/a`] }))).toEqual(['FORBIDDEN /a: the site’s robots.txt asks not to read this page.']);
});

test('a crawl delay is kept between any two pages', async () => {
  site = { '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nCrawl-delay: 0.15' }, '/a': pageOf('A'), '/b': pageOf('B'), '/c': pageOf('C') };
  await read({ urls: ['/a', '/b', '/c'].map((path) => `http://${host}${path}`) });
  const times = seen.slice(1).map(({ at }) => at);
  expect(times.slice(1).every((at, position) => at - times[position]! >= 145)).toBe(true);
});

test.each<[string, Answer, string]>([
  ['can’t be read', { status: 500 }, '/robots.txt: the site answered 500, so its pages are not read.'],
  ['asks for an hour between pages', { type: 'text/plain', body: 'User-agent: *\nCrawl-delay: 3600' }, '/robots.txt: it asks for 3600 s between two pages, so the site is not read.'],
])('a site whose robots.txt %s is left as it was', async (_name, robots, message) => {
  site = { '/robots.txt': robots, '/a': pageOf('A') };
  await expect(read({ urls: [`http://${host}/a`] })).rejects.toMatchObject({ name: 'AppError', code: 'UNAVAILABLE', message: `http://${host}${message}` });
  expect(paths()).toEqual(['/robots.txt']);
});

test('a page that can’t be read is named and the rest goes on', async () => {
  site = {
    '/ok': pageOf('Fine'), '/broken': { status: 500 }, '/picture': { type: 'image/png', body: 'x' }, '/empty': { body: '<html><body><script>1</script></body></html>' },
    '/bomb': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(8_000_000, 'a')) }, '/inside': { status: 302, headers: { location: 'http://10.0.0.1/' } },
  };
  const items = await read({ urls: ['/ok', '/gone', '/broken', '/picture', '/empty', '/bomb', '/inside'].map((path) => `http://${host}${path}`) });
  expect(words(items)).toEqual([
    'Fine', 'INVALID_INPUT /empty: the page holds no words.', 'INVALID_INPUT /picture: it is no web page (image/png). Upload it as a file.',
    'INVALID_INPUT 10.0.0.1 leads into a private network, so it is not read. A host of your own is read once you name it as allowed.',
    'NOT_FOUND /gone: the site has this page no more (404).', 'TOO_LARGE The answer is larger than 5000 kB, the most that is read.', 'UNAVAILABLE /broken: the site answered 500.',
  ].toSorted());
  const named = items.flatMap((item) => (item.type === 'error' ? [item.item.replace(`http://${host}`, '')] : []));
  expect(named).toContain('/broken');
  expect(named).not.toContain('/gone');
});

test('a busy site is asked again when it says so, and not for ever', async () => {
  let asked = 0;
  site = {
    '/once': (_request, response) => { asked += 1; response.writeHead(asked === 1 ? 429 : 200, { 'retry-after': '0', 'content-type': 'text/html' }).end(pageOf('Once').body); },
    '/always': { status: 503, headers: { 'retry-after': '0' } }, '/tomorrow': { status: 429, headers: { 'retry-after': '86400' } },
  };
  expect(words(await read({ urls: ['/once', '/always', '/tomorrow'].map((path) => `http://${host}${path}`) }))).toEqual([
    'Once', 'UNAVAILABLE /always: the site is busy (503) and asks to come back later.', 'UNAVAILABLE /tomorrow: the site is busy (429) and asks to come back later.',
  ]);
  expect(paths().filter((path) => path === '/always')).toHaveLength(3);
});

test('a page that its site calls unchanged is not sent again', async () => {
  const cache = new PageCache();
  site = { '/a': (request, response) => (request.headers['if-none-match'] === '"1"' ? response.writeHead(304).end() : response.writeHead(200, { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'Thu, 01 Oct 2026 08:00:00 GMT' }).end(pageOf('A').body)) };
  const first = await read({ urls: [`http://${host}/a`] }, { cache });
  expect(await read({ urls: [`http://${host}/a`] }, { cache })).toEqual(first);
  expect(first).toMatchObject([{ document: { updated: '2026-10-01T08:00:00.000Z' } }]);
  expect(seen.filter(({ path }) => path === '/a').map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"']);
});

test('no more than three pages of a site are asked for at once', async () => {
  let open = 0;
  let most = 0;
  const slow: RequestListener = (request, response) => {
    most = Math.max(most, open += 1);
    setTimeout(() => { open -= 1; response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(request.url!).body); }, 15);
  };
  site = Object.fromEntries(Array.from({ length: 9 }, (_, position) => [`/${position}`, slow]));
  expect(await read({ urls: Object.keys(site).map((path) => `http://${host}${path}`) })).toHaveLength(9);
  expect(most).toBe(3);
});

test('a site can’t make us read more pages than were allowed', async () => {
  site = { '/sitemap.xml': xml(sitemapOf(...Array.from({ length: 50 }, (_, position) => `/${position}`))), '/0': pageOf('Zero'), '/1': pageOf('One') };
  expect(await read({ sitemap: `http://${host}/sitemap.xml`, mostPages: 2 })).toHaveLength(2);
});

test.each<[string, Answer, string]>([
  ['is no sitemap', { body: '<html>Hello</html>' }, '/sitemap.xml: it is not a sitemap.'],
  ['is not there', { status: 404 }, '/sitemap.xml: the site answered 404.'],
  ['holds entities', xml('<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><urlset><url><loc>&lol2;</loc></url></urlset>'), '/sitemap.xml: a sitemap has no document type, so this one is not read.'],
  ['is a packed bomb', { type: 'application/gzip', body: gzipSync(Buffer.alloc(60_000_000)) }, '/sitemap.xml: the sitemap is larger than 50 MB unpacked, so it is not read.'],
])('a sitemap that %s fails the whole, so that nothing is taken for vanished', async (_name, sitemap, message) => {
  site = { '/sitemap.xml': sitemap };
  await expect(read({ sitemap: `http://${host}/sitemap.xml` })).rejects.toMatchObject({ name: 'AppError', message: `http://${host}${message}` });
});

test('a robots.txt made to match slowly ends within its limit, matched or refused', async () => {
  const timeMs = 300;
  const hurried = createParser({ timeMs, workers: 1 });
  const pattern = `Disallow: /${'*'.repeat(100_000)}b\n`;
  const job = { kind: 'robots', name: 'robots.txt', bytes: Buffer.from(`User-agent: *\n${pattern.repeat(4)}`), urls: Array.from({ length: 50 }, () => `http://${host}/${'a'.repeat(1_900)}`) } as const;
  const began = performance.now();
  const ended = await hurried.parse(job).then(() => 'matched', (error: { code?: string }) => error.code);
  expect(['matched', 'TOO_LARGE']).toContain(ended);
  // A thread takes a moment to begin and to be ended.
  expect(performance.now() - began).toBeLessThan(timeMs + 5_000);
  await hurried.close();
});

test('an import that is stopped asks for nothing more', async () => {
  const stop = new AbortController();
  site = { '/robots.txt': (_request, response) => { stop.abort(); response.writeHead(404).end(); }, '/a': pageOf('A') };
  await expect(read({ urls: [`http://${host}/a`] }, { signal: stop.signal })).rejects.toThrow();
  expect(paths()).toEqual(['/robots.txt']);
});

test.each([[{}, 'sitemap'], [{ urls: ['ftp://x.example'] }, 'urls.0'], [{ sitemap: 'help.example' }, 'sitemap'], [{ urls: ['https://x.example'], paths: ['help'] }, 'paths.0']])('settings that can’t be used name their field: %j', (settings, path) => {
  expect(websiteSettings.safeParse(settings).error?.issues[0]?.path.join('.')).toBe(path);
});
