import { afterEach, expect, test, vi } from 'vitest';
import '../../testing/later-tools.ts';
import { zendesk } from './adapter.ts';
import { requestedReads } from './requested-tickets.ts';

const { signal } = new AbortController();
const key = { console: 'zendesk' as const, host: 'acme.zendesk.com', id: '41' };
const shown = { ticket: { id: 41, requester_id: 11 } };
const listed = { tickets: [
  { id: 41, subject: 'This one', description: 'x', status: 'open' }, { id: 42, raw_subject: 'Battery', subject: 'Battery', description: 'My battery shows E07.', status: 'pending' }, { id: 43, subject: 'Old', description: 'x', status: 'closed' },
], meta: { has_more: false } };

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
  expect(await zendesk.answerLater!({ type: 'list-requested', key }, signal)).toEqual({ type: 'requested', tickets: [{ id: '42', subject: 'Battery', text: 'My battery shows E07.', url: 'https://acme.zendesk.com/agent/tickets/42' }] });
  expect(asked).toEqual([{ path: '/api/v2/tickets/41.json', method: 'GET' }, { path: '/api/v2/users/11/tickets/requested.json?page%5Bsize%5D=100&sort=-updated_at', method: 'GET' }]);
});

test('a ticket of nobody has no others, and nothing more is asked', async () => {
  const asked = answers({ ticket: { id: 41, requester_id: null } }, listed);
  expect(await zendesk.answerLater!({ type: 'list-requested', key }, signal)).toEqual({ type: 'requested', tickets: [] });
  expect(asked).toHaveLength(1);
});

test('what is asked about other tickets is strictly listed', () => {
  for (const { path } of Object.values(requestedReads)) expect(path.source).toMatch(/^\^\\\/api\\\/v2\\\/.*\$$/);
});
