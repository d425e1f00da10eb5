import { importDocuments } from './knowledge/import-documents.ts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routeAccess, type RouteAccess } from './auth/route-access.ts';
import { returnsTicket } from './testing/returns-ticket.ts';
import type { TestWorkspace } from './testing/seed-workspace.ts';
import { suggest } from './testing/suggest.ts';
import { testApp, type TestApp } from './testing/test-app.ts';

let harbour: TestApp;
let suggestionId: string;

beforeAll(async () => {
  harbour = await testApp();
  suggestionId = (await suggest(harbour)).suggestionId;
});
afterAll(() => harbour.close());

const guarded = routeAccess.filter((route) => route.access !== 'public').map((route) => [`${route.method} ${route.path}`, route] as const);
const notFor = (...access: RouteAccess['access'][]) => guarded.filter(([, route]) => access.includes(route.access));

describe('every route', () => {
  test('stands in the route table, and every line of the table is a route', () => {
    const registered = harbour.app.routes.filter((route) => route.path !== '/*').map((route) => `${route.method} ${route.path}`);
    expect([...new Set(registered)].toSorted()).toEqual(routeAccess.map((route) => `${route.method} ${route.path}`).toSorted());
  });

  test.each(guarded)('%s refuses somebody who is not signed in', async (_name, route) => {
    expect(await refusal(await call(route, new Headers()))).toEqual([401, 'UNAUTHENTICATED']);
    expect(await refusal(await call(route, new Headers({ authorization: 'Bearer made-up' })))).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each(guarded.filter(([, route]) => route.method === 'GET'))('%s refuses them when they ask for its head alone', async (_name, { path }) => {
    expect((await harbour.app.request(concrete(path), { method: 'HEAD' })).status).toBe(401);
  });

  test.each(notFor('lead'))('%s refuses an agent', async (_name, route) => {
    expect(await refusal(await call(route, harbour.as.agent))).toEqual([403, 'FORBIDDEN']);
  });

  test.each(notFor('lead', 'agent'))('%s refuses a paired browser', async (_name, route) => {
    expect(await refusal(await call(route, harbour.as.extension))).toEqual([403, 'FORBIDDEN']);
  });

  test.each(guarded)('%s refuses a page of another site that uses the member’s cookie', async (_name, route) => {
    const headers = new Headers(harbour.as.lead);
    headers.set('origin', 'https://elsewhere.example');
    expect(await refusal(await call(route, headers))).toEqual([403, 'FORBIDDEN']);
  });

  test('opens to leads and administrators what it opens to leads', async () => {
    for (const [, route] of notFor('lead')) {
      for (const who of [harbour.as.lead, harbour.as.admin]) expect([401, 403], route.path).not.toContain((await call(route, who)).status);
    }
  });
});

test('a paired browser is admitted to what the panel needs and to nothing else', async () => {
  const admitted: string[] = [];
  for (const [name, route] of guarded) if (![401, 403].includes((await call(route, harbour.as.extension)).status)) admitted.push(name);
  expect(admitted.toSorted()).toEqual([
    'GET /v1/knowledge/passages/:id', 'GET /v1/knowledge/search', 'GET /v1/me', 'GET /v1/policies', 'GET /v1/receipts/unfinished', 'GET /v1/suggestions/mine/:id', 'GET /v1/workspace', 'GET /v1/writing/style',
    'POST /v1/adapter-reports', 'POST /v1/ask', 'POST /v1/assist', 'POST /v1/check', 'POST /v1/consoles/salesforce/token', 'POST /v1/facts', 'POST /v1/knowledge/similar', 'POST /v1/triage/corrected', 'POST /v1/writing', 'POST /v1/writing/style',
  ]);
});

test('a method that no route has is not there, signed in or not', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE']) {
    expect((await harbour.app.request('/v1/suggestions', { method, headers: harbour.as.lead })).status, method).toBe(404);
  }
});

describe('a member of another workspace', () => {
  let quay: TestWorkspace;
  beforeAll(async () => {
    quay = await harbour.addWorkspace('Quay Boats');
    await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => importDocuments(transaction, { workspaceId: harbour.workspaceId, memberId: null }, {
      source: { id: 'handbook', kind: 'folder', name: 'Handbook' }, kind: 'article',
      documents: [{ id: 'lighthouse', title: 'Lighthouse discount', visibility: 'internal', updated: '2026-05-04', language: 'en', body: 'Lighthouse keepers get their rain clothes at cost.' }],
    }));
  });

  test('sees none of its suggestions, and these neither by id', async () => {
    expect(await (await harbour.get('/v1/suggestions', quay.as.lead)).json()).toEqual({ suggestions: [], nextCursor: null, total: 0 });
    expect((await harbour.get(`/v1/suggestions/${suggestionId}`, quay.as.lead)).status).toBe(404);
    expect((await harbour.get(`/v1/suggestions/mine/${suggestionId}`, quay.as.extension)).status).toBe(404);
    expect((await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).status).toBe(200);
  });

  test('counts none of them', async () => {
    expect(await (await harbour.get('/v1/analytics/funnel', quay.as.lead)).json()).toMatchObject({ steps: [{ count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }] });
    expect(await (await harbour.get('/v1/analytics/overview', quay.as.lead)).json()).toMatchObject({ acceptance: { n: 0 }, drafted: { n: 0 }, timeToDraft: { n: 0 } });
    expect(await (await harbour.get('/v1/analytics/by-intent', quay.as.lead)).json()).toMatchObject({ intents: [] });
    expect(await (await harbour.get('/v1/analytics/csv/funnel', quay.as.lead)).text()).toMatch(/^step.*\r\neligible,0,/);
  });

  test('records nothing about them', async () => {
    const id = uuidv7();
    const fact = { id, at: new Date(Date.now() - 3_600_000).toISOString(), ticketKey: returnsTicket().key, type: 'suggestion.dismissed', suggestionId };
    expect(await (await harbour.post('/v1/facts', { facts: [{ fact }] }, quay.as.extension)).json()).toEqual({ committed: [], refused: [{ id, reason: 'its suggestion is unknown' }] });
  });

  test('finds none of its knowledge', async () => {
    const found = async (who: Headers) => (await (await harbour.get('/v1/knowledge/search?q=lighthouse+keepers', who)).json()) as { sources: { documentId: string }[] };
    const [own] = (await found(harbour.as.extension)).sources;
    expect(own).toMatchObject({ documentId: 'lighthouse' });
    expect((await found(quay.as.extension)).sources.map((source) => source.documentId)).not.toContain('lighthouse');
    expect((await harbour.get('/v1/knowledge/passages/lighthouse%231', harbour.as.extension)).status).toBe(200);
    expect((await harbour.get('/v1/knowledge/passages/lighthouse%231', quay.as.extension)).status).toBe(404);
  });
});

function call({ method, path }: RouteAccess, who: Headers): Promise<Response> {
  return method === 'GET' ? harbour.get(concrete(path), who) : harbour.post(concrete(path), {}, who);
}

function concrete(path: string): string {
  return path.replace(':question', 'funnel').replace(':id', suggestionId);
}

async function refusal(answer: Response): Promise<[number, string]> {
  return [answer.status, ((await answer.json()) as { code: string }).code];
}
