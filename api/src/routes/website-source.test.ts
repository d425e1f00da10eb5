import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp, type TestApp } from '../testing/test-app.ts';
import type { DocumentList } from './contracts/documents.ts';
import type { SourceRow, SourceRun } from './contracts/sources.ts';

let harbour: TestApp;
let server: Server;
let host: string;
let pages: Record<string, string>;

beforeAll(async () => {
  harbour = await testApp();
  server = createServer((request, response) => {
    const words = pages[request.url ?? ''];
    if (request.url === '/sitemap.xml') response.writeHead(200, { 'content-type': 'application/xml' }).end(`<urlset>${Object.keys(pages).map((path) => `<url><loc>http://${host}${path}</loc></url>`).join('')}</urlset>`);
    else if (words === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(`<main><h1>${request.url!.slice(1)}</h1><p>${words}</p></main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await harbour.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

async function addSite(settings: Record<string, unknown>): Promise<string> {
  return ((await (await harbour.post('/v1/sources', { kind: 'website', name: 'Help pages', settings }, harbour.as.lead)).json()) as SourceRow).id;
}

async function runImport(source: string): Promise<SourceRun> {
  await harbour.post(`/v1/sources/${source}/runs`, {}, harbour.as.lead);
  await harbour.dependencies.imports.idle();
  return ((await (await harbour.get(`/v1/sources/${source}/runs`, harbour.as.lead)).json()) as { runs: SourceRun[] }).runs[0]!;
}

test('a lead imports a website; a changed page is updated, a vanished one leaves, a broken one stays', async () => {
  pages = { '/returns': 'Thirty days.', '/fees': 'Nine euros.', '/hours': 'Nine to five.' };
  const site = await addSite({ sitemap: `http://${host}/sitemap.xml`, allowedHosts: [host] });
  expect(await runImport(site)).toMatchObject({ state: 'done', total: 3, counts: { added: 3, failed: 0 } });
  expect(await runImport(site)).toMatchObject({ counts: { added: 0, changed: 0, removed: 0, same: 3 } });
  pages = { '/returns': 'Sixty days.', '/hours': '' };
  expect(await runImport(site)).toMatchObject({ state: 'done', counts: { changed: 1, removed: 1, failed: 1 }, errors: [{ code: 'INVALID_INPUT', message: `http://${host}/hours: the page holds no words.` }] });
  const { documents } = (await (await harbour.get(`/v1/documents?source=${site}&state=current`, harbour.as.lead)).json()) as DocumentList;
  expect(documents.map(({ title, version }) => [title, version])).toEqual([['hours', 1], ['returns', 2]]);
}, 60_000);

test('an address in the server’s own network is refused in words, not read', async () => {
  pages = { '/secret': 'Inside.' };
  const run = await runImport(await addSite({ urls: [`http://${host}/secret`] }));
  expect(run).toMatchObject({ state: 'failed', error: { code: 'INVALID_INPUT', message: `${host} leads into a private network, so it is not read. A host of your own is read once you name it as allowed.` } });
});
