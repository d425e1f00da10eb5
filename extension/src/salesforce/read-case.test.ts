import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '@countersign/api/client';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PendingSend } from '../protocol/page-protocol.ts';
import { allowedReads } from './allowed-reads.ts';
import { readCase } from './read-case.ts';
import { readSentByGrant } from './read-sent-by-grant.ts';
import { readWithGrant } from './read-with-grant.ts';
import { storedGrants } from './stored-grant.ts';

const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
const host = 'acme.my.salesforce.com';
const { signal } = new AbortController();
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/case.json'), 'utf8')) as Record<string, { records: object[] }>;
const salesforceToken = vi.fn();
let asked: { url: URL; headers: Record<string, string> }[];
let token: string;
let status: number;
let mayReach: boolean;

beforeEach(async () => {
  fakeBrowser.reset();
  mayReach = true;
  Object.assign(browser, { permissions: { contains: async () => mayReach } });
  asked = [];
  token = '00D-access';
  status = 200;
  salesforceToken.mockReset();
  await storedGrants.keep({ host, accessToken: '00D-access', refreshToken: '5Aep-refresh' });
  vi.stubGlobal('fetch', async (address: string, { headers }: { headers: Record<string, string> }) => {
    const url = new URL(address);
    asked.push({ url, headers });
    if (headers['authorization'] !== `Bearer ${token}`) return Response.json([{ errorCode: 'INVALID_SESSION_ID' }], { status: 401 });
    const object = / FROM (\w+)/.exec(url.searchParams.get('q') ?? '')?.[1];
    return Response.json(object === undefined ? recorded['userinfo'] : recorded[object], { status });
  });
});

const read = async () => (await readCase(key, { salesforceToken }, signal))!;

describe('a case', () => {
  test('is read in whole, oldest first, with who wrote what and for whom', async () => {
    const { reading, agent } = await read();
    expect(agent).toEqual({ id: '005Qy000007001XIAQ', name: 'Lena de Vries' });
    expect(reading).toMatchObject({ from: 'api', lost: [] });
    expect(reading.ticket).toMatchObject({
      key, subject: 'Battery stopped charging', requester: { name: 'Maya Lindqvist', email: 'maya.lindqvist@mail.example' }, status: 'working', channel: 'email',
      fields: { caseNumber: '00001041', priority: 'High' },
    });
    expect(reading.ticket.messages.map(({ author, visibility, text, at }) => [author.role, author.name, visibility, text, at])).toEqual([
      ['customer', 'Maya Lindqvist', 'public', 'Hello,\n\nthe bike no longer charges & shows E07.', '2026-11-16T08:42:00Z'],
      ['agent', 'Jonas Peeters', 'public', 'Hi Maya,\n\ncould you try another socket?', '2026-11-16T11:05:00Z'],
      ['agent', 'Jonas Peeters', 'internal', 'Second one from the October batch.', '2026-11-16T11:07:00Z'],
      ['agent', 'Lena de Vries', 'internal', 'Workshop has two in stock.', '2026-11-16T12:00:00Z'],
      ['customer', 'Maya Lindqvist', 'public', 'I see this in your community, too.', '2026-11-17T07:58:00Z'],
    ]);
  });

  test('that no mail began opens with its description', async () => {
    recorded['Case']!.records[0] = { ...recorded['Case']!.records[0], Description: 'Raised by phone.' };
    const empty = { EmailMessage: { records: [], done: true }, FeedItem: { records: [], done: true } };
    const before = { EmailMessage: recorded['EmailMessage']!, FeedItem: recorded['FeedItem']! };
    Object.assign(recorded, empty);
    const { reading } = await read();
    Object.assign(recorded, before);
    expect(reading.ticket.messages[0]).toMatchObject({ author: { role: 'customer', name: 'Maya Lindqvist' }, text: 'Raised by phone.' });
  });

  test('of which the API kept a part back is said to lack messages', async () => {
    const whole = recorded['FeedItem']!;
    recorded['FeedItem'] = { ...whole, done: false } as typeof whole;
    expect((await read()).reading.lost).toEqual([{ field: 'messages' }]);
    recorded['FeedItem'] = whole;
  });

  test('is asked for by GET of five fixed questions, each at the organisation’s own host', async () => {
    await read();
    expect(asked).toHaveLength(5);
    for (const { url, headers } of asked) {
      expect(url.host).toBe(host);
      expect(Object.keys(headers)).toEqual(['authorization']);
    }
  });

  test('isn’t asked for without a grant, in another console, or with an id that is none', async () => {
    await storedGrants.forget(host);
    expect(await readCase(key, { salesforceToken }, signal)).toBeNull();
    expect(await readWithGrant({ console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, { salesforceToken })).toBeNull();
    await storedGrants.keep({ host, accessToken: '00D-access', refreshToken: null });
    expect(await readWithGrant({ ...key, id: "500' OR Id!='" }, { salesforceToken })).toBe('refused');
    expect(asked.every(({ url }) => !url.search.includes('OR'))).toBe(true);
  });
});

describe('a grant that has run out', () => {
  test('is renewed once for all questions, and kept', async () => {
    token = '00D-next';
    salesforceToken.mockResolvedValue({ accessToken: '00D-next', refreshToken: null });
    expect((await read()).reading.from).toBe('api');
    expect(salesforceToken).toHaveBeenCalledExactlyOnceWith({ host, refreshToken: '5Aep-refresh' });
    expect(await storedGrants.of(host)).toEqual({ host, accessToken: '00D-next', refreshToken: '5Aep-refresh' });
  });

  test('and isn’t renewed is forgotten, and the page is read', async () => {
    token = '00D-next';
    salesforceToken.mockRejectedValue(new ApiError(403, { code: 'FORBIDDEN', message: 'Salesforce refused the grant.' }));
    expect(await readWithGrant(key, { salesforceToken })).toBe('refused');
    expect(await storedGrants.of(host)).toBeNull();
  });

  test('stays while the server can’t be reached', async () => {
    token = '00D-next';
    salesforceToken.mockRejectedValue(new ApiError(0, { code: 'UNREACHABLE', message: '' }));
    expect(await readWithGrant(key, { salesforceToken })).toBe('refused');
    expect(await storedGrants.of(host)).not.toBeNull();
  });
});

test('a host that the browser no longer lets us reach isn’t asked', async () => {
  mayReach = false;
  expect(await readWithGrant(key, { salesforceToken })).toBe('refused');
  expect(asked).toEqual([]);
});

test('an API that refuses leaves it to the page', async () => {
  status = 403;
  expect(await readWithGrant(key, { salesforceToken })).toBe('refused');
});

describe('what was sent', () => {
  const pending: PendingSend = { suggestionId: 'sug_1', ticketKey: key, agentId: 'Jonas Peeters', afterMessageId: '02sQy00000mail1IAA', insertedAt: '2026-11-16T10:00:00Z', via: 'insert' };
  const sent = (changes: Partial<PendingSend> = {}) => readSentByGrant({ ...pending, ...changes }, { salesforceToken }, signal);

  beforeEach(() => { recorded['userinfo'] = { ...recorded['userinfo']!, user_id: '005Qy000007102XIAQ' } as never; });

  test('is this agent’s own public words after the message known last, however the page named her', async () => {
    expect(await sent()).toEqual({ type: 'sent', complete: true, messages: [{ id: '02sQy00000mail2IAA', authorId: 'Jonas Peeters', at: '2026-11-16T11:05:00Z', format: 'html', content: '<p>Hi Maya,</p><p>could you try another socket?</p>' }] });
    recorded['userinfo'] = { ...recorded['userinfo']!, user_id: '005Qy000007001XIAQ' } as never;
    expect(await sent()).toMatchObject({ messages: [] });
  });

  test('may lack some where the message known last is gone', async () => {
    expect(await sent({ afterMessageId: '02sQy00000goneXIAA' })).toMatchObject({ complete: false });
  });

  test('is given in whole where the page gave the message known last: the time of insertion decides then', async () => {
    expect(await sent({ afterMessageId: 'page:2026-11-16T08:42:00Z:x' })).toMatchObject({ complete: true, messages: [{ id: '02sQy00000mail2IAA' }] });
  });

  test('isn’t asked for without a grant', async () => {
    await storedGrants.forget(host);
    expect(await sent()).toBeNull();
    expect(asked).toEqual([]);
  });
});

test('every question is fixed but for the id, and none records a view', () => {
  const { me, mostRows: _, ...queries } = allowedReads;
  for (const { read: { path } } of Object.values(queries)) {
    expect(path.source).toMatch(/^\^\\\/services\\\/data\\\/v66\\\.0\\\/query\\\?q=SELECT.*\[a-zA-Z0-9\]\{18\}'.*\$$/);
    expect(path.source.replace('[a-zA-Z0-9]{18}', '')).not.toMatch(/[^\\][.][*+?]|\||FOR%20/);
  }
  expect(me.path.source).toBe('^\\/services\\/oauth2\\/userinfo$');
});
