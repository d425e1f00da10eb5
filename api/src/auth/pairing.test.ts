import { deviceCodes } from '@countersign/db/schema/identity';
import { tokens } from '@countersign/db/schema/members';
import { testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createIdentity } from './create-identity.ts';
import { identityRouteAccess } from './identity-route-access.ts';
import { authFixture, baseUrl, extensionOrigin, type AuthFixture } from './testing/auth-fixture.ts';

let db: TestDatabase;
let fixture: AuthFixture;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  fixture = await authFixture(db.database);
});
afterAll(() => db.close());

const unauthenticated = { code: 'UNAUTHENTICATED' };

test('a browser is paired once a signed-in member approves its code', async () => {
  const code = await fixture.requestCode();
  expect(code.verificationUri).toBe(`${baseUrl}/dashboard/pair?user_code=${code.userCode}`);
  expect(await (await fixture.requestToken(code.deviceCode)).json()).toMatchObject({ error: 'authorization_pending' });

  const { auth, workspaceId, memberId } = fixture;
  expect(await auth.authorise(await fixture.pair())).toMatchObject({ workspaceId, memberId, kind: 'extension' });
});

test('a code can be written with a hyphen and in small letters', async () => {
  const { userCode } = await fixture.requestCode();
  const written = `${userCode.slice(0, 4)}-${userCode.slice(4)}`.toLowerCase();
  expect(await fixture.auth.decidePairing(await fixture.signIn(), written, 'approve')).toBe('approved');
});

test('a browser that is denied gets no token', async () => {
  const { deviceCode, userCode } = await fixture.requestCode();
  const headers = await fixture.signIn();
  expect(await fixture.auth.readPairing(headers, userCode)).toBe('pending');
  expect(await fixture.auth.decidePairing(headers, userCode, 'deny')).toBe('denied');
  expect(await (await fixture.requestToken(deviceCode)).json()).toMatchObject({ error: 'access_denied' });
});

test('a code gives one token', async () => {
  const { deviceCode, userCode } = await fixture.requestCode();
  await fixture.auth.decidePairing(await fixture.signIn(), userCode, 'approve');
  expect((await fixture.requestToken(deviceCode)).status).toBe(200);
  expect(await (await fixture.requestToken(deviceCode)).json()).toMatchObject({ error: 'invalid_grant' });
});

test('a code nobody was given pairs nothing', async () => {
  await expect(fixture.auth.decidePairing(await fixture.signIn(), 'AAAABBBB', 'approve')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('nobody approves a code that another member has looked at', async () => {
  const { userCode } = await fixture.requestCode();
  await fixture.auth.readPairing(await fixture.signIn(), userCode);
  const other = await authFixture(db.database);
  await expect(other.auth.decidePairing(await other.signIn(), userCode, 'approve')).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('codes that have run out are cleared, and those that have not are kept', async () => {
  const [old, fresh] = [await fixture.requestCode(), await fixture.requestCode()];
  await db.database.update(deviceCodes).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(deviceCodes.userCode, old.userCode));
  const headers = await fixture.signIn();
  expect(await fixture.auth.readPairing(headers, old.userCode)).toBe('expired');
  expect(await fixture.auth.clearExpired()).toBe(1);
  await expect(fixture.auth.readPairing(headers, old.userCode)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await fixture.auth.readPairing(headers, fresh.userCode)).toBe('pending');
});

test('a client that is not our extension gets no code', async () => {
  expect((await fixture.post('/api/auth/device/code', { client_id: 'somebody-else' })).status).toBe(400);
});

test('revoking ends a paired browser’s access at once', async () => {
  const headers = await fixture.pair();
  const { sessionId } = await fixture.auth.authorise(headers);
  expect(await fixture.auth.revoke(fixture.workspaceId, sessionId)).toBe(true);
  await expect(fixture.auth.authorise(headers)).rejects.toMatchObject(unauthenticated);
  expect(await fixture.auth.revoke(fixture.workspaceId, sessionId)).toBe(false);
});

test('another workspace cannot revoke it', async () => {
  const headers = await fixture.pair();
  const { sessionId } = await fixture.auth.authorise(headers);
  const other = await authFixture(db.database);
  expect(await other.auth.revoke(other.workspaceId, sessionId)).toBe(false);
  await expect(fixture.auth.authorise(headers)).resolves.toMatchObject({ kind: 'extension' });
});

test('a paired browser signs itself out', async () => {
  const headers = await fixture.pair();
  expect((await fixture.post('/api/auth/sign-out', {}, Object.fromEntries(headers))).status).toBe(200);
  await expect(fixture.auth.authorise(headers)).rejects.toMatchObject(unauthenticated);
});

test('a token is of no use to another extension', async () => {
  const headers = await fixture.pair();
  headers.set('origin', 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba');
  await expect(fixture.auth.authorise(headers)).rejects.toMatchObject(unauthenticated);
});

test('a dashboard session is of no use as a bearer token', async () => {
  const cookie = (await fixture.signIn()).get('cookie') ?? '';
  const token = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1));
  await expect(fixture.auth.authorise(new Headers({ authorization: `Bearer ${token}` }))).rejects.toMatchObject(unauthenticated);
});

test('only paired extensions read answers, and any extension may ask to be paired', async () => {
  const { auth } = fixture;
  const unpaired = 'chrome-extension://aaaabbbbccccddddaaaabbbbccccdddd';
  expect(await auth.admitsOrigin(unpaired, '/v1/assist')).toBe(false);
  expect(await auth.admitsOrigin(unpaired, '/api/auth/device/code')).toBe(true);
  await fixture.pair();
  expect(await auth.admitsOrigin(extensionOrigin, '/v1/assist')).toBe(true);
  expect(await auth.admitsOrigin('https://elsewhere.example', '/api/auth/device/code')).toBe(false);
  await expect(auth.admitsOrigin('null', '/v1/assist')).resolves.toBe(false);
});

test('an extension whose sessions are all revoked reads no answers', async () => {
  const origin = 'chrome-extension://ddddccccbbbbaaaaddddccccbbbbaaaa';
  const { workspaceId, auth } = fixture;
  const { sessionId } = await auth.authorise(await fixture.pair());
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.update(tokens).set({ origin }));
  expect(await auth.admitsOrigin(origin, '/v1/assist')).toBe(true);
  await auth.revoke(workspaceId, sessionId);
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.update(tokens).set({ revokedAt: new Date() }));
  expect(await auth.admitsOrigin(origin, '/v1/assist')).toBe(false);
});

test('every route of the identity library but sign-out refuses a paired browser', async () => {
  const headers = await fixture.pair();
  headers.set('content-type', 'application/json');
  const endpoints = Object.values(createIdentity(fixture.dependencies, () => undefined).api) as { path?: string; options?: { method?: string | string[] } }[];
  const routes = endpoints.flatMap(({ path, options }) => (path === undefined ? [] : [options?.method ?? 'GET'].flat().map((method) => ({ method, path }))));
  expect(routes.length).toBeGreaterThan(30);
  const admitted: string[] = [];
  // Sign-out comes last: after it there is no paired browser to refuse.
  for (const { method, path } of routes.toSorted((one, other) => Number(one.path === '/sign-out') - Number(other.path === '/sign-out'))) {
    const request = new Request(`${baseUrl}/api/auth${path}`, { method, headers, ...(method === 'GET' ? {} : { body: '{}' }) });
    await fixture.auth.handle(request, '127.0.0.1').then(() => admitted.push(path), (error: { code?: string }) => expect(['FORBIDDEN', 'NOT_FOUND']).toContain(error.code));
  }
  expect(admitted).toEqual(['/sign-out']);
  for (const { method, path } of identityRouteAccess) expect(routes).toContainEqual({ method, path });
});
