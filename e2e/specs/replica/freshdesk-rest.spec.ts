import type { Page } from '@playwright/test';
import { expect, test } from '../../freshdesk-fixtures.ts';

interface Conversation {
  readonly id: number;
  readonly private: boolean;
  readonly incoming: boolean;
  readonly body: string;
}

async function read<Body>(page: Page, path: string): Promise<{ status: number; body: Body; headers: Record<string, string> }> {
  return page.evaluate(async (address) => {
    const response = await fetch(address);
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: Object.fromEntries(response.headers) };
  }, path);
}

test('the ticket carries its first message, and the conversations the others', async ({ freshdesk, page }) => {
  await freshdesk.open(51, { opensReply: false });
  const ticket = await read(page, '/api/v2/tickets/51?include=requester,company,stats');
  expect(ticket.body).toMatchObject({
    id: 51, subject: 'Display stays dark after the update', status: 2, source: 1, tags: ['display', 'firmware'], custom_fields: { cf_order_number: 'TC-21177' },
    description: expect.stringMatching(/^<div dir="ltr"><p>Hello,<\/p>/), description_text: expect.stringMatching(/^Hello,\n\nsince the update/),
    requester: { name: 'Noor Haddad', email: 'noor.haddad@mail.example' },
  });
  const { body } = await read<Conversation[]>(page, '/api/v2/tickets/51/conversations?per_page=100&page=1');
  expect(body.map((conversation) => [conversation.private, conversation.incoming])).toEqual([[false, false], [true, false], [false, true]]);
  expect(body[0]).toMatchObject({ ticket_id: 51, body_text: expect.stringContaining('15 seconds'), to_emails: ['noor.haddad@mail.example'] });
  expect(body[0]?.body).toContain('<blockquote class="freshdesk_quote">');
  expect(body[1]?.body).not.toContain('freshdesk_quote');
});

test('the conversations of a long ticket come in pages, the last one short', async ({ freshdesk, page, replica }) => {
  replica.latencyMs = 0;
  await freshdesk.open(53, { opensReply: false });
  await expect(freshdesk.messages).toHaveCount(11);
  const sizes: number[] = [];
  const seen = new Set<number>();
  for (const number of [1, 2, 3]) {
    const { body } = await read<Conversation[]>(page, `/api/v2/tickets/53/conversations?per_page=100&page=${number}`);
    sizes.push(body.length);
    for (const { id } of body) seen.add(id);
  }
  expect(sizes).toEqual([100, 30, 0]);
  expect(seen.size).toBe(130);
  expect((await read(page, '/api/v2/tickets/53/conversations?per_page=101')).status).toBe(400);
  await page.getByRole('button', { name: '+120 conversations' }).click();
  await expect(freshdesk.messages).toHaveCount(131);
});

test('agents, contacts and fields are named', async ({ freshdesk, page, replica }) => {
  await freshdesk.open(51, { opensReply: false });
  expect((await read(page, '/api/v2/agents/me')).body).toMatchObject({ id: 22001, contact: { name: 'Lena de Vries', email: 'lena@tarncycles.example' } });
  expect(JSON.stringify((await read(page, '/api/v2/agents/me')).body)).not.toContain('token');
  expect((await read<{ contact: { name: string } }[]>(page, '/api/v2/agents?per_page=100')).body.map(({ contact }) => contact.name)).toContain('Jonas Peeters');
  expect((await read(page, `/api/v2/contacts/${replica.store.get(52)?.requesterId}`)).body).toMatchObject({ name: 'Jürgen Voß', language: 'de' });
  expect((await read(page, '/api/v2/contacts/22001')).status).toBe(404);
  const fields = await read<{ name: string; choices: object }[]>(page, '/api/v2/ticket_fields');
  expect(fields.body.find(({ name }) => name === 'status')?.choices).toMatchObject({ 2: ['Open', 'Being Processed'] });
  expect(fields.body.find(({ name }) => name === 'priority')?.choices).toMatchObject({ Low: 1 });
});

test('calls are counted, and refused when none are left, while the page goes on', async ({ freshdesk, page, replica }) => {
  await freshdesk.open(51, { opensReply: false });
  const first = await read(page, '/api/v2/tickets/51?include=requester');
  expect(first.headers).toMatchObject({ 'x-ratelimit-total': '5000', 'x-ratelimit-remaining': '4998', 'x-ratelimit-used-currentrequest': '2' });
  replica.rateLimit.left = 0;
  const refused = await read(page, '/api/v2/tickets/51');
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '30']);
  await freshdesk.open(52, { opensReply: false });
  await expect(freshdesk.messages).toHaveCount(3);
});

test('a read without a session is refused', async ({ freshdesk, page }) => {
  await freshdesk.open(51, { opensReply: false });
  expect((await read(page, '/api/v2/tickets/51')).status).toBe(200);
  await page.context().clearCookies();
  for (const path of ['/api/v2/tickets/51', '/api/v2/agents/me', '/api/_/tickets/51']) expect((await read(page, path)).status).toBe(401);
});

test('the session cookie and the write token are out of reach of the document', async ({ context, freshdesk, page }) => {
  await freshdesk.open(51, { opensReply: false });
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await context.cookies()).toMatchObject([{ name: '_helpkit_session', httpOnly: true, sameSite: 'Lax', secure: true }]);
  expect(await page.content()).not.toContain('csrf');
});

test('a closed API refuses documented reads while the page still shows the ticket', async ({ freshdesk, page, replica }) => {
  replica.isRestRefused = true;
  await freshdesk.open(51, { opensReply: false });
  await expect(freshdesk.messages).toHaveCount(4);
  expect((await read(page, '/api/v2/tickets/51')).status).toBe(403);
  expect((await read(page, '/api/_/tickets/51')).body).toMatchObject({ ticket: { id: 51 } });
});

test.describe('attacks', () => {
  test.use({ expectsIntruders: true });

  for (const path of ['/api/v2/tickets/51/reply', '/api/_/tickets/51/reply', '/api/_/tickets/51/notes', '/api/_/tickets/51/forward']) {
    test(`a write to ${path} without the console's token is refused and noted`, async ({ freshdesk, page, replica }) => {
      await freshdesk.open(51, { opensReply: false });
      const status = await page.evaluate(async (address) => {
        const body = JSON.stringify({ body: '<p>Sent by nobody</p>' });
        return (await fetch(address, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })).status;
      }, path);
      expect(status).toBe(401);
      expect(replica.ledger.intruders).toMatchObject([{ kind: 'refused', method: 'POST', path }]);
      expect(replica.store.get(51)?.conversations).toHaveLength(4);
    });
  }

  test('whoever but the page asks for the write token is refused and noted, though it is a GET', async ({ freshdesk, page, replica }) => {
    await freshdesk.open(51, { opensReply: false });
    expect(replica.ledger.intruders).toEqual([]);
    expect((await read(page, '/api/_/bootstrap/me')).status).toBe(403);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'refused', method: 'GET', path: '/api/_/bootstrap/me' }]);
  });

  test('a click that a script made is told from a person\'s', async ({ freshdesk, replica }) => {
    await freshdesk.open(51);
    await freshdesk.type('Not yet finished');
    await freshdesk.submitButton.evaluate((button: HTMLButtonElement) => button.click());
    await expect.poll(() => replica.ledger.submits.length).toBe(1);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'submit', trusted: false }]);
  });
});
