import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routeAccess } from '../auth/route-access.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
});
afterAll(() => harbour.close());

describe('the OpenAPI document', () => {
  interface Document { openapi: string; paths: Record<string, Record<string, { responses: Record<string, unknown>; requestBody?: unknown }>> }
  let document: Document;
  beforeAll(async () => {
    document = (await (await harbour.get('/openapi.json')).json()) as Document;
  });

  test('lists every route under /v1, and no route that is not there', () => {
    const listed = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`));
    expect(listed.filter((route) => route.includes('/v1/')).toSorted()).toEqual(routeAccess.filter(({ path }) => path.startsWith('/v1/')).map(({ method, path }) => `${method} ${path}`).toSorted());
  });

  test('gives each route an answer and the refusal, and each POST a body', () => {
    expect(document.openapi).toBe('3.1.0');
    for (const [path, operations] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        expect(Object.keys(operation.responses), path).toEqual(['200', 'default']);
        expect(operation.requestBody !== undefined, path).toBe(method === 'post');
      }
    }
  });

  test('resolves every reference in itself', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((match) => match[1]!);
    for (const reference of references) expect(reference.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document), reference).toBeDefined();
  });
});

const strict = (answer: Response) => Object.fromEntries((answer.headers.get('content-security-policy') ?? '').split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]));

describe.each(['/docs', '/dashboard', '/dashboard/suggestions/sug_1'])('the page %s', (path) => {
  test('is served, runs our own files only and stands in no frame', async () => {
    const answer = await harbour.get(path);
    expect([answer.status, answer.headers.get('content-type')?.toLowerCase()]).toEqual([200, 'text/html; charset=utf-8']);
    expect(strict(answer)).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'connect-src': "'self'", 'frame-ancestors': "'none'", 'base-uri': "'none'", 'form-action': "'none'" });
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/);
    expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  test('holds no script of its own in its text', async () => {
    expect((await (await harbour.get(path)).text()).match(/<script(?![^>]*src=)|\son\w+=|javascript:/gi)).toBeNull();
  });
});

test('what the documentation page loads is there', async () => {
  const page = await (await harbour.get('/docs')).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
  expect(files.length).toBe(4);
  for (const file of files) expect((await harbour.get(file)).status, file).toBe(200);
  for (const file of ['/docs/package.json', '/docs/..%2fpackage.json', '/docs/index.html']) expect((await harbour.get(file)).status, file).toBe(404);
});

test.each(['..%2f..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json', '%00', '%E0%A4%A', '....//....//package.json'])('/dashboard/%s leads nowhere but to the dashboard', async (path) => {
  const answer = await harbour.get(`/dashboard/${path}`);
  expect([200, 404]).toContain(answer.status);
  if (answer.status === 200) expect(await answer.text()).toContain('<title>Countersign</title>');
});

test('an answer of the API may do nothing in a browser', async () => {
  const answer = await harbour.get('/v1/me', harbour.as.agent);
  expect(strict(answer)).toEqual({ 'default-src': "'none'", 'frame-ancestors': "'none'", 'base-uri': "'none'", 'form-action': "'none'" });
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});

test('what is not there is said in our own words, with a request id', async () => {
  const answer = await harbour.get('/v2/everything');
  expect([answer.status, await answer.json()]).toEqual([404, { code: 'NOT_FOUND', message: 'There is nothing here.', requestId: answer.headers.get('x-request-id') }]);
});

test('the process lives, and is ready while its database answers', async () => {
  expect(await (await harbour.get('/healthz')).json()).toEqual({ status: 'ok' });
  expect(await (await harbour.get('/readyz')).json()).toEqual({ status: 'ready' });
});

test('without its database it lives and is not ready', async () => {
  const quay = await testApp();
  await quay.close();
  expect((await quay.get('/healthz')).status).toBe(200);
  const answer = await quay.get('/readyz');
  expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'UNAVAILABLE', message: 'The database does not answer.' }]);
});

test('without a built dashboard it says what to do', async () => {
  const quay = await testApp({ dashboardDirectory: '/nowhere' });
  const answer = await quay.get('/dashboard');
  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('The dashboard is not built yet.')]);
  await quay.close();
});
