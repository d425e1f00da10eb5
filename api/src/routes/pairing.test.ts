import { auditLog } from '@countersign/db/schema/audit-log';
import { withWorkspace } from '@countersign/db/with-workspace';
import { like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionClientId } from '../auth/create-identity.ts';
import { baseUrl, extensionOrigin } from '../auth/testing/sign-in.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

const unpaired = 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba';

describe('a browser that is paired over HTTP', () => {
  test('asks for a code, waits for a member’s approval, and then reads the workspace', async () => {
    const origin = new Headers({ origin: extensionOrigin });
    const asked = await harbour.post('/api/auth/device/code', { client_id: extensionClientId }, origin);
    const code = (await asked.json()) as { device_code: string; user_code: string; verification_uri_complete: string };
    expect(code.verification_uri_complete).toBe(`${baseUrl}/dashboard/pair?user_code=${code.user_code}`);
    expect(await (await harbour.get(`/v1/pairing?code=${code.user_code}`, harbour.as.colleague)).json()).toEqual({ userCode: code.user_code, status: 'pending' });

    const token = (): Promise<Response> => harbour.post('/api/auth/device/token', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: code.device_code, client_id: extensionClientId }, origin);
    const decided = await harbour.post('/v1/pairing', { code: code.user_code, decision: 'approve' }, harbour.as.colleague);
    expect(await decided.json()).toEqual({ userCode: code.user_code, status: 'approved' });
    const { access_token: bearer } = (await (await token()).json()) as { access_token: string };
    expect(await (await harbour.get('/v1/me', new Headers({ authorization: `Bearer ${bearer}`, origin: extensionOrigin }))).json()).toMatchObject({ memberId: harbour.memberIds.colleague, session: 'extension' });
  });

  test('and one that was denied, leave an entry each in the audit log', async () => {
    const code = (await (await harbour.post('/api/auth/device/code', { client_id: extensionClientId }, new Headers({ origin: extensionOrigin }))).json()) as { user_code: string };
    expect(await (await harbour.post('/v1/pairing', { code: code.user_code, decision: 'deny' }, harbour.as.agent)).json()).toMatchObject({ status: 'denied' });
    const entries = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(auditLog).where(like(auditLog.action, 'pairing.%')).orderBy(auditLog.id));
    expect(entries.map(({ action, actorId }) => [action, actorId])).toEqual([['pairing.approved', harbour.memberIds.colleague], ['pairing.denied', harbour.memberIds.agent]]);
    expect(JSON.stringify(entries)).not.toContain(code.user_code);
  });

  test('a code nobody was given is not there', async () => {
    expect(await (await harbour.get('/v1/pairing?code=AAAABBBB', harbour.as.agent)).json()).toMatchObject({ code: 'NOT_FOUND', message: 'No browser is waiting with this code.' });
    expect((await harbour.post('/v1/pairing', { code: 'x', decision: 'approve' }, harbour.as.agent)).status).toBe(422);
  });
});

describe('a page of another origin', () => {
  const preflight = (path: string, origin: string) => harbour.app.request(path, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' } });
  const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin');

  test.each(['/v1/assist', '/v1/facts', '/v1/me', '/v1/suggestions', '/healthz', '/openapi.json', '/api/auth/sign-out', '/api/auth/magic-link/verify'])('an extension that is not paired reads nothing of %s', async (path) => {
    expect(allowed(await preflight(path, unpaired))).toBeNull();
    expect(allowed(await harbour.get(path, new Headers({ origin: unpaired })))).toBeNull();
  });

  test('Firefox’s address of an installation is a guest like any other: it may ask to be paired, and reads nothing before', async () => {
    const installation = 'moz-extension://1b58c02d-3e4f-4246-bcf5-715891f5382b';
    for (const path of ['/v1/assist', '/v1/facts', '/v1/me', '/healthz']) expect(allowed(await preflight(path, installation)), path).toBeNull();
    for (const path of ['/api/auth/device/code', '/api/auth/device/token']) expect(allowed(await preflight(path, installation)), path).toBe(installation);
    const answer = await harbour.get('/v1/me', new Headers({ ...Object.fromEntries(harbour.as.extension), origin: installation }));
    expect([answer.status, allowed(answer)]).toEqual([401, null]);
  });

  test('an extension that is not paired may ask to be', async () => {
    for (const path of ['/api/auth/device/code', '/api/auth/device/token']) expect(allowed(await preflight(path, unpaired)), path).toBe(unpaired);
  });

  test.each(['https://acme.zendesk.com', 'http://127.0.0.1:3000', 'null', 'https://chrome-extension.example', `${extensionOrigin}.example`, `${extensionOrigin}/`])('%s never reads anything', async (origin) => {
    for (const path of ['/v1/assist', '/v1/me', '/api/auth/device/code']) {
      expect(allowed(await preflight(path, origin)), path).toBeNull();
      expect(allowed(await harbour.get(path, new Headers({ ...Object.fromEntries(harbour.as.lead), origin }))), path).toBeNull();
    }
  });

  test('a paired extension reads answers, never with a cookie, and caches do not mix origins up', async () => {
    const answer = await harbour.get('/v1/me', harbour.as.extension);
    expect(allowed(answer)).toBe(extensionOrigin);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toMatch(/origin/i);
    const asked = await preflight('/v1/assist', extensionOrigin);
    expect([asked.status, allowed(asked), asked.headers.get('access-control-allow-headers')]).toEqual([204, extensionOrigin, 'authorization,content-type']);
  });

  test('a refusal can be read by the extension that was refused', async () => {
    const answer = await harbour.get('/v1/suggestions', harbour.as.extension);
    expect([answer.status, allowed(answer)]).toEqual([403, extensionOrigin]);
  });
});
