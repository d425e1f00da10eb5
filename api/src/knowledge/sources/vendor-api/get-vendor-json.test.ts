import { AppError } from '@countersign/shared/errors';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { readSource } from '../../../testing/vendor-server/read-source.ts';
import { startVendorServer, vendorAccess, type Disturbance, type VendorServer } from '../../../testing/vendor-server/start-vendor-server.ts';
import { freshdeskArticlesSettings, readFreshdeskArticles } from '../freshdesk/read-articles.ts';
import { readSalesforceQuickText, salesforceQuickTextSettings } from '../salesforce/read-quick-text.ts';
import { readZendeskMacros, zendeskMacrosSettings } from '../zendesk/read-macros.ts';

let server: VendorServer;
beforeAll(async () => {
  server = await startVendorServer();
});
beforeEach(() => {
  server.disturbances.length = 0;
  server.requests.length = 0;
});
afterAll(() => server.close());

const macros = (secret: string = vendorAccess.token) =>
  readSource(readZendeskMacros, zendeskMacrosSettings.parse({ address: server.origin, email: vendorAccess.email, allowPrivateHost: true, token: secret }));
const quickText = () => readSource(readSalesforceQuickText, salesforceQuickTextSettings.parse({ address: server.origin, allowPrivateHost: true, token: vendorAccess.token }));

test('a rate limit is waited out as the vendor asks, in seconds or until a moment', async () => {
  server.disturbances.push({ status: 429, headers: { 'retry-after': '0' } }, { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }, { status: 429, headers: { 'ratelimit-reset': '0' } });
  expect((await macros()).items).toHaveLength(2);
  expect(server.disturbances).toEqual([]);
});

test('Salesforce’s limit, which it calls forbidden, is waited out too', async () => {
  server.disturbances.push({ status: 403, headers: { 'retry-after': '0' }, body: '[{"errorCode":"REQUEST_LIMIT_EXCEEDED"}]' });
  expect((await quickText()).items).toHaveLength(2);
});

test('a vendor that asks for an hour is left alone until the next import', async () => {
  server.disturbances.push({ status: 429, headers: { 'retry-after': '3600' } });
  await expect(macros()).rejects.toThrow('Zendesk allows no more requests for now. Import again later, or refresh less often.');
  expect(server.requests).toHaveLength(1);
});

test('a vendor that never lets go is asked five times and no more', async () => {
  for (let time = 0; time < 9; time += 1) server.disturbances.push({ status: 429, headers: { 'retry-after': '0' } });
  await expect(macros()).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  expect(server.requests).toHaveLength(5);
});

test.each<[string, Disturbance, string]>([
  ['no right to read', { status: 403 }, 'This token may not read macros in Zendesk. Use the token of an account that may.'],
  ['nothing there', { status: 404 }, 'has no macros. Check the address, and that Zendesk has them turned on.'],
  ['a page instead of data', { status: 200, body: '<html>' }, 'did not answer as Zendesk does. Check the address.'],
  ['another shape', { status: 200, body: '{"rows":[]}', path: 'active' }, 'Zendesk lists its macros in a shape it does not document. Check the address.'],
])('%s is said with what to do', async (_name, disturbance, message) => {
  if (disturbance.path !== undefined) server.disturbances.push({ status: 200, body: '{}' });
  server.disturbances.push(disturbance);
  await expect(macros()).rejects.toThrow(message);
});

test('a wrong token says what to do and is not repeated', async () => {
  const failure = await macros('wrong-secret').catch((error: unknown) => error as AppError);
  expect(failure).toMatchObject({ code: 'FORBIDDEN', message: 'Zendesk does not accept the token. Make an API token in the Admin Center, enter it here, and check the e-mail.' });
  expect(JSON.stringify(failure) + String((failure as AppError).stack)).not.toContain('wrong-secret');
});

test('pages in a circle end the reading as a failure', async () => {
  const links = { meta: { has_more: true }, links: { next: `${server.origin}/api/v2/macros/active.json?page[size]=100` } };
  server.disturbances.push({ status: 200, body: '{"count":0}' }, { status: 200, body: JSON.stringify({ macros: [], ...links }) });
  await expect(macros()).rejects.toThrow('Zendesk lists its macros in a circle.');
});

test('a next page on another host is asked of the host that the lead named', async () => {
  const page = { macros: [], meta: { has_more: true }, links: { next: 'https://elsewhere.example/api/v2/macros/active.json?page[after]=2&page[size]=100' } };
  server.disturbances.push({ status: 200, body: '{"count":0}' }, { status: 200, body: JSON.stringify(page) });
  await macros();
  expect(server.requests[2]).toContain('page[after]=2');
});

test('a redirect to another host is a failure, so the token stays', async () => {
  server.disturbances.push({ status: 302, headers: { location: 'https://elsewhere.example/' } });
  await expect(macros()).rejects.toThrow('sends on to another host');
});

test('a Freshdesk key that is wrong says where to find the right one', async () => {
  const reading = readSource(readFreshdeskArticles, freshdeskArticlesSettings.parse({ address: server.origin, allowPrivateHost: true, token: 'x' }));
  await expect(reading).rejects.toThrow('Copy the API key from the profile settings of an agent, and enter it here.');
});

test.each([zendeskMacrosSettings, freshdeskArticlesSettings, salesforceQuickTextSettings])('the settings can be described to a form', (settings) => {
  const described = z.toJSONSchema(settings, { io: 'input' });
  expect(described.properties).toMatchObject({ address: { title: expect.stringContaining('address') }, token: { title: expect.any(String) } });
  expect(described.required).toContain('token');
});
