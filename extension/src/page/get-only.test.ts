import { afterEach, expect, test, vi } from 'vitest';
import { allowedReads } from '../consoles/zendesk/allowed-reads.ts';
import { consolePatience } from './console-patience.ts';
import { getOnly, type AllowedRead } from './get-only.ts';

const { signal } = new AbortController();
const read: AllowedRead<string> = { path: /^\/api\/v2\/users\/me\.json$/, keep: (body) => (body as { user: { name: string } }).user.name };
const path = '/api/v2/users/me.json';
const answers = (status: number, body: string) => vi.stubGlobal('fetch', vi.fn(async () => new Response(body, { status })));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('asks by GET on the console’s own host, without body, header or redirect', async () => {
  answers(200, '{"user":{"name":"Lena","authenticity_token":"secret"}}');
  expect(await getOnly(read, 'acme.zendesk.com', path, signal)).toBe('Lena');
  expect(fetch).toHaveBeenCalledWith('https://acme.zendesk.com/api/v2/users/me.json', { method: 'GET', mode: 'same-origin', credentials: 'same-origin', redirect: 'error', signal });
});

test('by a grant it asks the organisation that gave it, without the session', async () => {
  answers(200, '{"user":{"name":"Lena"}}');
  expect(await getOnly(read, 'acme.my.salesforce.com', path, signal, '00D-token')).toBe('Lena');
  expect(fetch).toHaveBeenCalledWith('https://acme.my.salesforce.com/api/v2/users/me.json', {
    method: 'GET', mode: 'cors', credentials: 'omit', headers: { authorization: 'Bearer 00D-token' }, redirect: 'error', signal,
  });
});

test.each(['acme.zendesk.com', 'my.salesforce.com.evil.test', 'evil.test/.my.salesforce.com', 'acme.lightning.force.com'])('a grant is not shown to %s', async (host) => {
  answers(200, '{}');
  await expect(getOnly(read, host, path, signal, '00D-token')).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(fetch).not.toHaveBeenCalled();
});

test('an organisation that has little left of its day is left in peace', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => new Response('{"user":{"name":"Lena"}}', { headers: { 'Sforce-Limit-Info': 'api-usage=4600/5000' } })));
  expect(await getOnly(read, 'spent.my.salesforce.com', path, signal, '00D-token')).toBe('Lena');
  await expect(getOnly(read, 'spent.my.salesforce.com', path, signal, '00D-token')).rejects.toMatchObject({ kind: 'rate-limited' });
  expect(fetch).toHaveBeenCalledOnce();
});

test.each(['/api/v2/users/me.json?x=1', '/api/v2/users/me/session/renew', '/access/logout', '/api/v2/tickets/41/tags.json', '//evil.test/api/v2/users/me.json'])('refuses %s before asking', async (other) => {
  answers(200, '{}');
  await expect(getOnly(read, 'acme.zendesk.com', other, signal)).rejects.toMatchObject({ kind: 'not-allowed' });
  expect(fetch).not.toHaveBeenCalled();
});

test.each([[401, 'signed-out'], [403, 'forbidden'], [404, 'not-found'], [503, 'server']])('names a %i answer', async (status, kind) => {
  answers(status, '{}');
  await expect(getOnly(read, 'acme.zendesk.com', path, signal)).rejects.toMatchObject({ kind });
});

test('names an answer of another shape, and a console that cannot be reached', async () => {
  answers(200, '<html>');
  await expect(getOnly(read, 'acme.zendesk.com', path, signal)).rejects.toMatchObject({ kind: 'malformed' });
  vi.stubGlobal('fetch', vi.fn(async () => { throw new TypeError('Failed to fetch'); }));
  await expect(getOnly(read, 'acme.zendesk.com', path, signal)).rejects.toMatchObject({ kind: 'unreachable' });
});

test.each([
  ['30', '2026-11-21T09:00:30Z'],
  ['Sat, 21 Nov 2026 09:01:10 GMT', '2026-11-21T09:01:00Z'],
  ['', '2026-11-21T09:01:00Z'],
  ['86400', '2026-11-21T09:15:00Z'],
])('a console that asks to wait (%j) is not asked again before %s', async (retryAfter, until) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T09:00:00Z') });
  const date = 'Sat, 21 Nov 2026 09:00:10 GMT';
  vi.stubGlobal('fetch', vi.fn(async () => new Response('{}', { status: 429, headers: { Date: date, 'Retry-After': retryAfter } })));
  const host = `${until.length}${retryAfter.length}.zendesk.com`;
  const refusal = { kind: 'rate-limited', retryAt: Date.parse(until) };
  await expect(getOnly(read, host, path, signal)).rejects.toMatchObject(refusal);
  await expect(getOnly(read, host, path, signal)).rejects.toMatchObject(refusal);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(consolePatience.clockAheadMs(host)).toBe(10_000);
  vi.setSystemTime(Date.parse(until));
  answers(200, '{"user":{"name":"Lena"}}');
  expect(await getOnly(read, host, path, signal)).toBe('Lena');
});

test('an abandoned read ends as the abort it is', async () => {
  const left = new AbortController();
  vi.stubGlobal('fetch', vi.fn(async () => { left.abort(); throw left.signal.reason; }));
  await expect(getOnly(read, 'acme.zendesk.com', path, left.signal)).rejects.toMatchObject({ name: 'AbortError' });
});

test('every allowed path is anchored at both ends and has no alternatives', () => {
  for (const { path: allowed } of Object.values(allowedReads)) {
    expect(allowed.source).toMatch(/^\^\\\/api\\\/v2\\\/.*\$$/);
    expect(allowed.source).not.toContain('|');
    expect(allowed.source).not.toMatch(/\.[*+]/);
  }
});

test('of the signed-in agent, id and name are all that leaves the wrapper', () => {
  const kept = allowedReads.me.keep({ user: { id: 7, name: 'Lena', role: 'agent', email: 'l@x.test', authenticity_token: 'secret' } });
  expect(kept).toEqual({ id: '7', name: 'Lena' });
});

test('nobody is signed in when the console answers with its anonymous user', () => {
  expect(() => allowedReads.me.keep({ user: { id: null, name: 'Anonymous user', role: 'end-user' } })).toThrow('nobody is signed in');
});
