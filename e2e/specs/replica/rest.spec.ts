import type { Page } from '@playwright/test';
import { expect, test } from '../../console-fixtures.ts';

interface CommentsPage {
  readonly comments: readonly { id: number; created_at: string; public: boolean }[];
  readonly users: readonly { id: number; role: string }[];
  readonly meta: { has_more: boolean; after_cursor: string };
}

function read<Body>(page: Page, path: string): Promise<{ status: number; body: Body }> {
  return page.evaluate(async (address) => {
    const response = await fetch(address);
    return { status: response.status, body: await response.json() };
  }, path);
}

test('the comments of a long ticket come in pages', async ({ page, replica, zendesk, zendeskStore }) => {
  replica.latencyMs = 0;
  zendeskStore.add({
    key: { console: 'zendesk', host: replica.host, id: '99' }, requester: { name: 'Maya' },
    messages: Array.from({ length: 250 }, (_, index) => ({
      id: String(index), author: { role: 'customer' as const, name: 'Maya' }, text: `Message ${index}`, at: new Date(Date.UTC(2026, 9, 1, 0, index)).toISOString(),
    })),
  });
  await zendesk.open(99);
  await expect(zendesk.messages).toHaveCount(30);
  const seen: number[] = [];
  let cursor = '';
  let pages = 0;
  let hasMore = true;
  while (hasMore) {
    const { body } = await read<CommentsPage>(page, `/api/v2/tickets/99/comments.json?include=users&page[size]=100&sort=created_at${cursor && `&page[after]=${cursor}`}`);
    seen.push(...body.comments.map((comment) => comment.id));
    cursor = body.meta.after_cursor;
    hasMore = body.meta.has_more;
    pages += 1;
  }
  expect(pages).toBe(3);
  expect(new Set(seen).size).toBe(250);
  const newest = await read<CommentsPage>(page, '/api/v2/tickets/99/comments.json?sort=-created_at&page[size]=5');
  expect(newest.body.comments.map((comment) => comment.id)).toEqual(seen.slice(-5).reverse());
});

test('a read without a session is refused', async ({ page, zendesk }) => {
  await zendesk.open(41);
  expect((await read(page, '/api/v2/tickets/41.json?include=users,organizations')).status).toBe(200);
  await page.context().clearCookies();
  expect((await read(page, '/api/v2/tickets/41.json')).status).toBe(401);
  expect((await read(page, '/api/v2/users/me.json')).status).toBe(401);
});

test('the session cookie is out of reach of scripts', async ({ context, page, zendesk }) => {
  await zendesk.open(41);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await context.cookies()).toMatchObject([{ name: '_zendesk_session', httpOnly: true, sameSite: 'Lax', secure: true }]);
});

test('a closed API refuses documented reads while the page still shows the ticket', async ({ page, replica, zendesk }) => {
  replica.isRestRefused = true;
  await zendesk.open(41);
  await expect(zendesk.messages).toHaveCount(4);
  expect((await read(page, '/api/v2/tickets/41.json')).status).toBe(403);
});

test('the page runs without breaking its own content policy', async ({ page, zendesk }) => {
  const violations: string[] = [];
  page.on('console', (message) => { if (/content security policy|trusted/i.test(message.text())) violations.push(message.text()); });
  await zendesk.open(41);
  await zendesk.type('All quiet.');
  await zendesk.submit();
  expect(violations).toEqual([]);
});

test.describe('attacks on the write endpoints', () => {
  test.use({ expectsIntruders: true });

  test('a write without the console\'s token is refused and noted', async ({ page, replica, zendesk, zendeskStore }) => {
    await zendesk.open(41);
    const status = await page.evaluate(async () => {
      const body = JSON.stringify({ ticket: { comment: { html_body: '<p>Sent by nobody</p>', public: true } } });
      return (await fetch('/api/v2/tickets/41.json', { method: 'PUT', body, headers: { 'Content-Type': 'application/json' } })).status;
    });
    expect(status).toBe(403);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'refused', method: 'PUT', path: '/api/v2/tickets/41.json' }]);
    expect(zendeskStore.get(41)?.comments).toHaveLength(4);
  });

  test('a submit that a script clicked is told from a human\'s', async ({ replica, zendesk }) => {
    await zendesk.open(41);
    await zendesk.type('Not yet finished');
    await zendesk.submitButton.evaluate((button: HTMLButtonElement) => button.click());
    await expect.poll(() => replica.ledger.submits.length).toBe(1);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'submit', trusted: false }]);
  });
});
