import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { testApp, type TestApp } from '../testing/test-app.ts';

const host = 'acme.my.salesforce.com';
const exchange = { host, code: 'aPrx-code', codeVerifier: 'v'.repeat(43), redirectUri: 'https://ijcooihkhhimdlldlkdkcamjagimjbjb.chromiumapp.org/salesforce' };
const path = '/v1/consoles/salesforce/token';

let harbour: TestApp;
let asked: { address: string; request: RequestInit }[];
let answer: () => Promise<Response>;

beforeAll(async () => {
  harbour = await testApp({ salesforce: { clientId: '3MVG9-client', fetch: (address, request) => { asked.push({ address, request }); return answer(); } } });
});
beforeEach(() => {
  asked = [];
  answer = async () => Response.json({ access_token: '00D-access', refresh_token: '5Aep-refresh', instance_url: 'https://elsewhere.example', signature: 'x' });
});
afterAll(() => harbour.close());

const post = (body: unknown) => harbour.post(path, body, harbour.as.extension);
const form = () => Object.fromEntries(asked[0]!.request.body as URLSearchParams);

test('a code is exchanged at the organisation’s own host, with its proof and without a redirect', async () => {
  const response = await post(exchange);
  expect(await response.json()).toEqual({ accessToken: '00D-access', refreshToken: '5Aep-refresh' });
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(asked[0]!.address).toBe('https://acme.my.salesforce.com/services/oauth2/token');
  expect(asked[0]!.request).toMatchObject({ method: 'POST', redirect: 'error' });
  expect(form()).toEqual({ client_id: '3MVG9-client', grant_type: 'authorization_code', code: 'aPrx-code', code_verifier: 'v'.repeat(43), redirect_uri: exchange.redirectUri });
});

test('a refresh token is exchanged without a code, and the old one stays where no new one comes', async () => {
  answer = async () => Response.json({ access_token: '00D-next' });
  expect(await (await post({ host, refreshToken: '5Aep-refresh' })).json()).toEqual({ accessToken: '00D-next', refreshToken: null });
  expect(form()).toEqual({ client_id: '3MVG9-client', grant_type: 'refresh_token', refresh_token: '5Aep-refresh' });
});

test.each([
  'acme.my.salesforce.com.evil.example', 'evil.example/.my.salesforce.com', 'acme.my.salesforce.com:8443', 'user@acme.my.salesforce.com', 'my.salesforce.com',
  'login.salesforce.com', 'acme.lightning.force.com', '127.0.0.1', 'a.b.my.salesforce.com', 'ACME.my.salesforce.com',
])('%s is no host that a grant may come from', async (other) => {
  expect((await post({ ...exchange, host: other })).status).toBe(422);
  expect(asked).toEqual([]);
});

test.each(['acme--sbx.sandbox.my.salesforce.com', 'acme-dev-ed.develop.my.salesforce.com'])('%s is one', async (other) => {
  expect((await post({ ...exchange, host: other })).status).toBe(200);
});

test('an address of the web is no place for the answer', async () => {
  expect((await post({ ...exchange, redirectUri: 'https://evil.example/' })).status).toBe(422);
});

test('a refusal says so, and what failed on the way is unavailable', async () => {
  answer = async () => Response.json({ error: 'invalid_grant', error_description: 'expired access/refresh token' }, { status: 400 });
  expect([(await post(exchange)).status, await (await post(exchange)).json()]).toMatchObject([403, { code: 'FORBIDDEN', message: 'Salesforce refused the grant.' }]);
  answer = async () => new Response('<html>', { status: 200 });
  expect((await post(exchange)).status).toBe(403);
  answer = () => Promise.reject(new TypeError('unexpected redirect'));
  expect((await post(exchange)).status).toBe(503);
  answer = async () => new Response('x'.repeat(40_000), { status: 200 });
  expect((await post(exchange)).status).toBe(503);
});

test('neither code nor tokens are logged', async () => {
  await post(exchange);
  answer = () => Promise.reject(new TypeError('failed for code=aPrx-code'));
  await post(exchange);
  expect(harbour.log.length).toBeGreaterThan(0);
  for (const line of harbour.log) expect(line).not.toMatch(/aPrx-code|00D-access|5Aep-refresh|vvvvv/);
});

test('without a connected app there is nothing to exchange, and the workspace says so', async () => {
  const quiet = await testApp();
  expect((await quiet.post(path, exchange, quiet.as.extension)).status).toBe(404);
  expect(await (await quiet.get('/v1/workspace', quiet.as.extension)).json()).toMatchObject({ salesforceClientId: null });
  expect(await (await harbour.get('/v1/workspace', harbour.as.extension)).json()).toMatchObject({ salesforceClientId: '3MVG9-client' });
  await quiet.close();
});
