import { afterEach, expect, test, vi } from 'vitest';
import '../../testing/later-tools.ts';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { MacroPreview, MacroTitle } from '../console-macros.ts';
import { zendesk } from './adapter.ts';
import { macroReads } from './macros.ts';

const { signal } = new AbortController();
/** As the panel asks for them. */
const macros = {
  async list(key: TicketKey, until: AbortSignal): Promise<readonly MacroTitle[]> {
    const answer = await zendesk.answerLater!({ type: 'list-macros', key }, until);
    return answer.type === 'macros' ? answer.macros : [];
  },
  async preview(key: TicketKey, macro: MacroTitle, until: AbortSignal): Promise<MacroPreview | null> {
    const answer = await zendesk.answerLater!({ type: 'preview-macro', key, macro }, until);
    return answer.type === 'macro' ? answer.macro : null;
  },
};
const key = (host: string) => ({ console: 'zendesk' as const, host, id: '41' });
const before = { status: 'open', priority: null, tags: ['battery', 'vip'], assignee_id: 7001, custom_fields: [{ id: 900, value: null }] };

afterEach(() => vi.unstubAllGlobals());

function answers(after: object, status = 200): { path: string; method: string }[] {
  const asked: { path: string; method: string }[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = '' }: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(address);
    asked.push({ path: pathname, method });
    if (pathname.endsWith('/apply.json')) return Response.json({ result: { ticket: { ...before, ...after } } }, { status });
    if (pathname.endsWith('/active.json')) {
      const isFirst = searchParams.get('page[after]') === null;
      return Response.json({ macros: [{ id: isFirst ? 1 : 2, title: isFirst ? 'Thank you' : 'Goodbye', actions: [] }], meta: { has_more: isFirst, after_cursor: 'x' } }, { status });
    }
    return Response.json({ ticket: before }, { status });
  });
  return asked;
}

test('the active macros are listed whole, by GET, and asked for once a page', async () => {
  const asked = answers({});
  const first = await macros.list(key('list.zendesk.com'), signal);
  expect(first).toEqual([{ id: '1', title: 'Thank you' }, { id: '2', title: 'Goodbye' }]);
  expect(await macros.list(key('list.zendesk.com'), signal)).toBe(first);
  expect(asked).toEqual(Array.from({ length: 2 }, () => ({ path: '/api/v2/macros/active.json', method: 'GET' })));
});

test('a list that was refused is asked for again', async () => {
  answers({}, 403);
  await expect(macros.list(key('refused.zendesk.com'), signal)).rejects.toMatchObject({ kind: 'forbidden' });
  answers({});
  expect(await macros.list(key('refused.zendesk.com'), signal)).toHaveLength(2);
});

test('a preview has the console’s own words for its placeholders, its lists, and what else it would change', async () => {
  const asked = answers({
    comment: { body: 'Hi Maya', html_body: '<div class="zd-comment" dir="auto"><p>Hi Maya,</p><p>your claim is {{ticket.ticket_field_950}}:</p><ul><li>keep it</li><li>send it</li></ul></div>', public: true },
    status: 'solved', tags: ['vip', 'battery', 'warranty'], assignee_id: 7002, custom_fields: [{ id: 900, value: 'x' }],
  });
  expect(await macros.preview(key('acme.zendesk.com'), { id: '5', title: 'Claim' }, signal)).toEqual({
    id: '5', title: 'Claim', isPublic: true, text: 'Hi Maya,\n\nyour claim is {{ticket.ticket_field_950}}:\n\n- keep it\n- send it',
    changes: [{ field: 'status', to: 'solved' }, { field: 'tags', to: 'battery, vip, warranty' }, { field: 'assignee', to: null }, { field: 'other', to: null }],
  });
  expect(asked.map(({ path }) => path).sort()).toEqual(['/api/v2/tickets/41.json', '/api/v2/tickets/41/macros/5/apply.json']);
  expect(asked.every(({ method }) => method === 'GET')).toBe(true);
});

test('a macro that writes plainly, one that writes a note, and one that writes nothing', async () => {
  answers({ comment: { body: 'Hello\r\n\r\nthere', public: false } });
  expect(await macros.preview(key('acme.zendesk.com'), { id: '6', title: 'Note' }, signal)).toMatchObject({ text: 'Hello\n\nthere', isPublic: false, changes: [] });
  answers({ tags: ['vip', 'battery'] });
  expect(await macros.preview(key('acme.zendesk.com'), { id: '7', title: 'Tag' }, signal)).toMatchObject({ text: '', isPublic: true, changes: [] });
});

test('what is asked about macros is strictly listed', () => {
  for (const { path } of Object.values(macroReads)) expect(path.source).toMatch(/^\^\\\/api\\\/v2\\\/.*\$$/);
});
