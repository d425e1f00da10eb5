import { members } from '@countersign/db/schema/members';
import { testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { authFixture, baseUrl, type AuthFixture } from './testing/auth-fixture.ts';

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

test('a sign-in link signs its member in to the dashboard', async () => {
  const { auth, workspaceId, memberId, email } = fixture;
  expect(await auth.authorise(await fixture.signIn())).toMatchObject({ workspaceId, memberId, email, role: 'lead', kind: 'dashboard' });
});

test('the cookie is out of reach of scripts and of other sites, and the token is in no answer', async () => {
  const answer = await follow(await fixture.auth.createSignInLink(fixture));
  expect(answer.status).toBe(302);
  expect(answer.headers.get('location')).toBe(`${baseUrl}/dashboard`);
  expect(answer.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/);
  expect(await answer.text()).toBe('');
});

test('a sign-in link works once', async () => {
  const link = await fixture.auth.createSignInLink(fixture);
  await follow(link);
  const again = await follow(link);
  expect(again.headers.getSetCookie()).toEqual([]);
  expect(again.headers.get('location')).toBe(`${baseUrl}/dashboard/sign-in?error=INVALID_TOKEN`);
});

test('a link leads nowhere but to our own dashboard', async () => {
  const link = await fixture.auth.createSignInLink(fixture);
  const answer = await follow(`${link}&callbackURL=https://elsewhere.example`);
  expect(answer.headers.get('location')).toBe(`${baseUrl}/dashboard`);
});

test('a made-up token signs nobody in', async () => {
  expect((await follow(`${baseUrl}/dashboard/sign-in?token=guess`)).headers.getSetCookie()).toEqual([]);
});

test('somebody without an identity gets no link that works', async () => {
  const answer = await follow(await fixture.auth.createSignInLink({ email: 'stranger@elsewhere.example' }));
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('an identity that is nobody’s member cannot sign in', async () => {
  await fixture.auth.ensureIdentity({ name: 'No Member', email: 'former@harbour.example' });
  const answer = await follow(await fixture.auth.createSignInLink({ email: 'former@harbour.example' }));
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test('the same address is one identity', async () => {
  const person = { name: 'Lena Berg', email: 'twice@harbour.example' };
  expect(await fixture.auth.ensureIdentity(person)).toBe(await fixture.auth.ensureIdentity(person));
});

test('without a session nobody is authorised', async () => {
  await expect(fixture.auth.authorise(new Headers())).rejects.toMatchObject(unauthenticated);
  await expect(fixture.auth.authorise(new Headers({ cookie: 'countersign.session_token=made.up' }))).rejects.toMatchObject(unauthenticated);
});

test('signing out ends the session', async () => {
  const headers = await fixture.signIn();
  const answer = await fixture.post('/api/auth/sign-out', {}, { ...Object.fromEntries(headers), origin: baseUrl });
  expect(answer.status).toBe(200);
  await expect(fixture.auth.authorise(headers)).rejects.toMatchObject(unauthenticated);
});

test('a member who is disabled is out at once', async () => {
  const headers = await fixture.signIn();
  await withWorkspace(db.database, fixture.workspaceId, (transaction) => transaction.update(members).set({ disabledAt: new Date() }));
  await expect(fixture.auth.authorise(headers)).rejects.toMatchObject(unauthenticated);
});

test('another site’s page cannot use the cookie that the browser sends along', async () => {
  const headers = await fixture.signIn();
  headers.set('origin', 'https://elsewhere.example');
  await expect(fixture.auth.authorise(headers)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('another site’s page cannot sign a member out', async () => {
  const headers = await fixture.signIn();
  await expect(fixture.post('/api/auth/sign-out', {}, { ...Object.fromEntries(headers), origin: 'https://elsewhere.example' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(fixture.auth.authorise(headers)).resolves.toMatchObject({ kind: 'dashboard' });
});

test('too many attempts from one address are refused', async () => {
  const attempts = [];
  for (let count = 0; count < 61; count += 1) {
    attempts.push(await fixture.auth.handle(new Request(`${baseUrl}/api/auth/magic-link/verify?token=guess${count}`, { headers: { 'x-countersign-client': `10.0.0.${count}` } }), '192.0.2.7'));
  }
  expect(attempts.at(-1)?.status).toBe(429);
});

function follow(link: string): Promise<Response> {
  return fixture.auth.handle(new Request(`${baseUrl}/api/auth/magic-link/verify${new URL(link).search}`), '127.0.0.1');
}
