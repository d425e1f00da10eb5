import { createHash, randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { caseIdOf } from '../../replicas/salesforce/record-id.ts';
import type { SalesforceReplica } from '../../replicas/salesforce/server.ts';
import { expect, test } from '../../salesforce-fixtures.ts';

const rest = 'https://acme.my.salesforce.com';
const redirectUri = `https://${'abcdefghijklmnop'.repeat(2)}.chromiumapp.org/salesforce`;
const verifier = randomBytes(32).toString('base64url');

function authorizeAddress(replica: SalesforceReplica): string {
  const address = new URL(`${rest}/services/oauth2/authorize`);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = { response_type: 'code', client_id: replica.app.clientId, redirect_uri: redirectUri, state: 'xyz', code_challenge: challenge, code_challenge_method: 'S256' };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
}

/** Goes to the consent page; gives the address that the agent is sent back to. */
async function consent(page: Page, replica: SalesforceReplica, press: (page: Page) => Promise<void>): Promise<URL> {
  const back = page.waitForRequest((request) => request.url().startsWith(redirectUri));
  await Promise.race([page.goto(authorizeAddress(replica)), back]);
  await press(page);
  return new URL((await back).url());
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown> & { readonly records: readonly Record<string, unknown>[] };
}

/** Asks the API host as a program outside of any page does. */
async function ask(replica: SalesforceReplica, path: string, options: { readonly token?: string; readonly form?: Record<string, string>; readonly method?: string } = {}): Promise<Answer> {
  const { request } = await import('node:https');
  return new Promise((resolve, reject) => {
    const asked = request({
      host: '127.0.0.1', port: replica.port, path, rejectUnauthorized: false, method: options.method ?? (options.form === undefined ? 'GET' : 'POST'),
      headers: { Host: 'acme.my.salesforce.com', ...(options.token === undefined ? {} : { Authorization: `Bearer ${options.token}` }) },
    }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body: JSON.parse(Buffer.concat(chunks).toString() || 'null') }));
    });
    asked.on('error', reject);
    asked.end(options.form === undefined ? undefined : new URLSearchParams(options.form).toString());
  });
}

const query = (replica: SalesforceReplica, token: string, soql: string) => ask(replica, `/services/data/v66.0/query?q=${encodeURIComponent(soql)}`, { token });

async function signIn(page: Page, replica: SalesforceReplica): Promise<{ token: string; refreshToken: string }> {
  const popup = await page.context().newPage();
  const back = await consent(popup, replica, (shown) => shown.getByRole('button', { name: 'Allow' }).click());
  await popup.close();
  const form = { grant_type: 'authorization_code', code: back.searchParams.get('code') ?? '', client_id: replica.app.clientId, redirect_uri: redirectUri, code_verifier: verifier };
  const { body } = await ask(replica, '/services/oauth2/token', { form });
  return { token: String(body['access_token']), refreshToken: String(body['refresh_token']) };
}

test('the agent allows the app, and its token reads who she is and what the case holds', async ({ page, replica }) => {
  const { token } = await signIn(page, replica);
  const me = await ask(replica, '/services/oauth2/userinfo', { token });
  expect(me.body).toMatchObject({ name: 'Lena de Vries' });
  const found = await query(replica, token, `SELECT Id,CaseNumber,Subject,Contact.Name,Contact.Email FROM Case WHERE Id='${caseIdOf(1041)}'`);
  expect(found.headers['sforce-limit-info']).toMatch(/^api-usage=\d+\/\d+$/);
  expect(found.headers['access-control-allow-origin']).toBeUndefined();
  expect(found.body).toMatchObject({ totalSize: 1, done: true, records: [{ CaseNumber: '1041', Subject: 'Display goes dark on hills', Contact: { Name: 'Nora Halvorsen', Email: 'nora.halvorsen@mail.example' } }] });
  const mails = await query(replica, token, `SELECT Id,ParentId,Incoming,Status,FromName,TextBody FROM EmailMessage WHERE ParentId='${caseIdOf(1041)}' ORDER BY MessageDate DESC LIMIT 2`);
  expect(mails.body.records).toMatchObject([{ Incoming: true, FromName: 'Nora Halvorsen' }, { Incoming: false, Status: '3', FromName: 'Jonas Peeters' }]);
  const comments = await query(replica, token, `SELECT Id,CommentBody,IsPublished,CreatedById,CreatedDate FROM CaseComment WHERE ParentId='${caseIdOf(1041).slice(0, 15)}'`);
  expect(comments.body.records).toMatchObject([{ CommentBody: 'Workshop Utrecht has two displays in stock.', IsPublished: false }]);
  const feed = await query(replica, token, `SELECT Id,Type,Body,Visibility,CreatedById,CreatedDate FROM FeedItem WHERE ParentId='${caseIdOf(1041)}' AND Type = 'TextPost'`);
  expect(feed.body.records).toMatchObject([{ Visibility: 'InternalUsers' }]);
  const described = await ask(replica, '/services/data/v66.0/sobjects/Case/describe', { token });
  expect(described.body['fields']).toContainEqual({ name: 'Frame_Number__c', label: 'Frame Number', type: 'string', custom: true });
  expect((await ask(replica, '/services/data/v66.0/tooling', { token })).status).toBe(404);
});

test('a long answer comes in batches', async ({ page, replica }) => {
  const { token } = await signIn(page, replica);
  replica.latencyMs = 0;
  replica.queryBatchSize = 50;
  const seen: unknown[] = [];
  let answer = await query(replica, token, `SELECT Id FROM EmailMessage WHERE ParentId='${caseIdOf(1043)}' ORDER BY MessageDate`);
  seen.push(...answer.body.records.map((row) => row['Id']));
  while (answer.body['done'] === false) {
    answer = await ask(replica, String(answer.body['nextRecordsUrl']), { token });
    seen.push(...answer.body.records.map((row) => row['Id']));
  }
  expect(new Set(seen).size).toBe(100);
  expect(answer.body['totalSize']).toBe(100);
});

test('a query that is not understood is answered as Salesforce words it', async ({ page, replica }) => {
  const { token } = await signIn(page, replica);
  expect((await query(replica, token, 'SELECT Id, Nonsense FROM Case')).body).toMatchObject([{ errorCode: 'INVALID_FIELD' }]);
  expect((await query(replica, token, 'SELECT Id FROM Nothing')).body).toMatchObject([{ errorCode: 'INVALID_TYPE' }]);
  expect((await query(replica, token, 'SELECT Id FROM Case WHERE')).body).toMatchObject([{ errorCode: 'MALFORMED_QUERY' }]);
});

test('an ended token is refused, and a refresh token gives a new one', async ({ page, replica }) => {
  const { token, refreshToken } = await signIn(page, replica);
  replica.app.expireAccessTokens();
  const refused = await ask(replica, '/services/oauth2/userinfo', { token });
  expect(refused).toMatchObject({ status: 401, body: [{ errorCode: 'INVALID_SESSION_ID' }] });
  const renewed = await ask(replica, '/services/oauth2/token', { form: { grant_type: 'refresh_token', refresh_token: refreshToken, client_id: replica.app.clientId } });
  expect((await ask(replica, '/services/oauth2/userinfo', { token: String(renewed.body['access_token']) })).status).toBe(200);
  replica.isRestRefused = true;
  expect((await ask(replica, '/services/oauth2/userinfo', { token: String(renewed.body['access_token']) })).status).toBe(403);
});

test('who presses Deny, or works where the app is blocked, gets no code', async ({ page, replica }) => {
  const denied = await consent(page, replica, (shown) => shown.getByRole('button', { name: 'Deny' }).click());
  expect(Object.fromEntries(denied.searchParams)).toMatchObject({ error: 'access_denied', state: 'xyz' });
  replica.isApiBlocked = true;
  const blocked = await consent(page, replica, async () => {});
  expect(Object.fromEntries(blocked.searchParams)).toMatchObject({ error: 'OAUTH_APP_BLOCKED', state: 'xyz' });
});

test('a code is worth nothing without the verifier, and nothing twice', async ({ page, replica }) => {
  const back = await consent(page, replica, (shown) => shown.getByRole('button', { name: 'Allow' }).click());
  const form = { grant_type: 'authorization_code', code: back.searchParams.get('code')!, client_id: replica.app.clientId, redirect_uri: redirectUri };
  expect((await ask(replica, '/services/oauth2/token', { form: { ...form, code_verifier: 'guessed' } })).body).toMatchObject({ error: 'invalid_grant' });
  expect((await ask(replica, '/services/oauth2/token', { form: { ...form, code_verifier: verifier } })).body).toMatchObject({ error: 'invalid_grant' });
});

test('the session cookie is out of reach of scripts', async ({ context, page, salesforce }) => {
  await salesforce.openRecord(1041);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  expect(await context.cookies()).toMatchObject([{ name: 'sid', httpOnly: true, secure: true }]);
});

test('the page cannot read the API, which allows no other origin', async ({ page, replica, salesforce }) => {
  const { token } = await signIn(page, replica);
  await salesforce.openRecord(1041);
  const outcome = await page.evaluate(async ([address, bearer]) => fetch(address!, { headers: { Authorization: `Bearer ${bearer}` } }).then(() => 'read', () => 'refused'), [`${rest}/services/oauth2/userinfo`, token] as const);
  expect(outcome).toBe('refused');
});

test.describe('attacks', () => {
  test.use({ expectsIntruders: true });

  test('the session cookie as a Bearer token is refused and noted', async ({ context, replica, salesforce }) => {
    await salesforce.openRecord(1041);
    const [cookie] = await context.cookies();
    expect((await ask(replica, '/services/oauth2/userinfo', { token: cookie!.value })).status).toBe(403);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'refused', path: '/services/oauth2/userinfo' }]);
  });

  test('writes to the API and a query that records a view are refused and noted', async ({ page, replica }) => {
    const { token } = await signIn(page, replica);
    for (const method of ['POST', 'PATCH', 'DELETE']) expect((await ask(replica, '/services/data/v66.0/sobjects/Case', { token, method })).status).toBe(403);
    expect((await query(replica, token, 'SELECT Id FROM Case FOR VIEW')).status).toBe(403);
    expect(replica.ledger.intruders.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'DELETE', 'GET']);
  });

  test('an action without the page\'s token and anything under /secur are refused and noted', async ({ page, replica, salesforce }) => {
    await salesforce.openRecord(1041);
    const statuses = await page.evaluate(async (id) => {
      const send = await fetch(`/aura?action=EmailMessage.send&case=${id}`, { method: 'POST', body: '{"html":"<p>Sent by nobody</p>"}' });
      return [send.status, (await fetch('/secur/logout.jsp')).status, (await fetch(`/lightning/data/cases/${id}`)).status];
    }, caseIdOf(1041));
    expect(statuses).toEqual([403, 403, 403]);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'refused', method: 'POST' }, { kind: 'refused', path: '/secur/logout.jsp' }]);
    expect(replica.store.get(1041)?.feed).toHaveLength(5);
  });

  test('a Send that a script pressed, and an Enter that a script typed, are told from a human\'s', async ({ replica, salesforce }) => {
    await salesforce.open(1041);
    await salesforce.type('Not yet finished. ');
    await salesforce.sendButton.evaluate((button: HTMLButtonElement) => button.click());
    await expect.poll(() => replica.ledger.submits.length).toBe(1);
    await salesforce.open(1042);
    await salesforce.type('not yet');
    await (await salesforce.composer())!.evaluate((box) => box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, composed: true })));
    await expect.poll(() => replica.ledger.submits.length).toBe(2);
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'submit', trusted: false }, { kind: 'submit', trusted: false }]);
  });

  test('a consent that a script pressed gives no code', async ({ page, replica }) => {
    await page.goto(authorizeAddress(replica));
    await page.getByRole('button', { name: 'Allow' }).evaluate((button: HTMLButtonElement) => button.click());
    await expect(page.getByText('nobody pressed Allow')).toBeVisible();
    expect(replica.ledger.intruders).toMatchObject([{ kind: 'refused', path: '/services/oauth2/authorize' }]);
  });
});
