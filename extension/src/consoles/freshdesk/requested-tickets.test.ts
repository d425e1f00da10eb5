import { afterEach, expect, test, vi } from 'vitest';
import '../../testing/later-tools.ts';
import { freshdesk } from './adapter.ts';
import { requestedReads } from './requested-tickets.ts';

const { signal } = new AbortController();
const key = { console: 'freshdesk' as const, host: 'acme.freshdesk.com', id: '41' };
const shown = { id: 41, requester_id: 11 };
const listed = [
  { id: 41, subject: 'This one', description_text: 'x', status: 2 }, { id: 42, subject: 'Battery', description_text: 'My battery shows E07.', status: 6 }, { id: 43, subject: 'Old', description_text: 'x', status: 5 },
];

afterEach(() => vi.unstubAllGlobals());

function answers(ticket: object, list: unknown): { path: string; method: string }[] {
  const asked: { path: string; method: string }[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = '' }: RequestInit = {}) => {
    const { pathname, search } = new URL(address);
    asked.push({ path: pathname + search, method });
    return Response.json(pathname.endsWith('/41.json') || pathname.endsWith('/41') ? ticket : list);
  });
  return asked;
}

test('the requester’s other open tickets are listed with their pages, by GET', async () => {
  const asked = answers(shown, listed);
  expect(await freshdesk.answerLater!({ type: 'list-requested', key }, signal)).toEqual({ type: 'requested', tickets: [{ id: '42', subject: 'Battery', text: 'My battery shows E07.', url: 'https://acme.freshdesk.com/a/tickets/42' }] });
  expect(asked).toEqual([{ path: '/api/v2/tickets/41', method: 'GET' }, { path: '/api/v2/tickets?requester_id=11&include=description&order_by=updated_at&per_page=50', method: 'GET' }]);
});

test('a ticket of nobody has no others, and nothing more is asked', async () => {
  const asked = answers({ id: 41, requester_id: null }, listed);
  expect(await freshdesk.answerLater!({ type: 'list-requested', key }, signal)).toEqual({ type: 'requested', tickets: [] });
  expect(asked).toHaveLength(1);
});

test('what is asked about other tickets is strictly listed', () => {
  for (const { path } of Object.values(requestedReads)) expect(path.source).toMatch(/^\^\\\/api\\\/v2\\\/.*\$$/);
});
