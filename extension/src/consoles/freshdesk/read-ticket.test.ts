import '../../testing/later-tools.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { freshdesk } from './adapter.ts';

const folder = join(import.meta.dirname, 'fixtures/2026-11-email');
const ticket = readFileSync(join(folder, 'api/ticket.json'), 'utf8');
const key = { console: 'freshdesk', host: 'help.tarncycles.example', id: '41' } as const;
const { signal } = new AbortController();
let hosts = 0;

const open = (): Document => new JSDOM(readFileSync(join(folder, 'page.html'), 'utf8'), { url: 'https://help.tarncycles.example/a/tickets/41' }).window.document;

function answer(conversations: (page: number) => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address);
    asked.push(pathname);
    if (pathname.endsWith('/conversations')) return conversations(Number(searchParams.get('page')));
    return pathname.endsWith('/me') ? Response.json({}, { status: 403 }) : new Response(ticket);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['401', () => Response.json({}, { status: 401 })],
  ['429', () => Response.json({}, { status: 429, headers: { 'Retry-After': '30' } })],
  ['503', () => Response.json({}, { status: 503 })],
  ['an answer of another shape', () => Response.json({ conversations: [] })],
  ['a sign-in page', () => new Response('<html>')],
])('where half of the API answers with %s, the page is read, and what it lacks is named', async (_name, conversations) => {
  answer(conversations);
  const { ticket: read, from, lost } = await freshdesk.readTicket({ ...key, host: `help${(hosts += 1)}.example` }, open(), signal);
  expect(from).toBe('page');
  expect(read.messages).toHaveLength(7);
  expect(lost.map(({ field }) => field)).toEqual(['status', 'channel', 'tags']);
});

test('of a thread without end ten pages are read, and the rest is named as lost', async () => {
  const asked = answer((page) => Response.json(Array.from({ length: 100 }, (_, index) => ({
    id: page * 100 + index, user_id: 9001, incoming: true, private: false, body: '<div>More</div>', body_text: 'More', created_at: `2026-11-01T${String(page).padStart(2, '0')}:00:00Z`,
  }))));
  const { ticket: read, from, lost } = await freshdesk.readTicket(key, open(), signal);
  expect(from).toBe('api');
  expect(read.messages).toHaveLength(1001);
  expect(lost).toEqual([{ field: 'messages' }]);
  expect(asked.filter((path) => path.endsWith('/conversations'))).toHaveLength(10);
});

test('an agent whom the API does not name still reads the ticket, and messages of the team are named as the page shows them', async () => {
  answer(() => Response.json([{ id: 410001, user_id: 7102, incoming: false, private: false, body: '<div>Hello</div>', body_text: 'Hello', created_at: '2026-11-16T11:05:00Z' }]));
  const { ticket: read } = await freshdesk.readTicket(key, open(), signal);
  expect(read.messages[1]).toMatchObject({ id: '410001', author: { role: 'agent', name: 'Jonas Peeters' }, text: 'Hello' });
});
