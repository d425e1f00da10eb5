import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listRequestedByGrant } from './list-requested-by-grant.ts';
import { storedGrants } from './stored-grant.ts';

const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
const host = 'acme.my.salesforce.com';
const { signal } = new AbortController();
const salesforceToken = vi.fn();
let recorded: Record<'shown' | 'open', { totalSize: number; done: boolean; records: object[] }>;
let asked: string[];
let status: number;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true } });
  recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/open-cases.json'), 'utf8')) as typeof recorded;
  asked = [];
  status = 200;
  salesforceToken.mockReset();
  await storedGrants.keep({ host, accessToken: '00D-access', refreshToken: null });
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    const url = new URL(address);
    const question = url.searchParams.get('q') ?? '';
    asked.push(`${method} ${url.host} ${question}`);
    return Response.json(question.startsWith('SELECT ContactId ') ? recorded.shown : recorded.open, { status });
  });
});

const list = (of = key.id) => listRequestedByGrant({ ...key, id: of }, { salesforceToken }, signal);

test('the customer’s other open cases are listed by number, newest change first, with their pages', async () => {
  expect(await list()).toEqual({ type: 'requested', tickets: [
    { id: '500Qy00000AbCdFIAV', number: '00001042', subject: 'Charger blinks red', text: 'The charger of my Commuter 2 blinks red twice.', url: 'https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdFIAV/view' },
    { id: '500Qy00000AbCdGIAV', number: '00001017', subject: 'Invoice for a second key', text: '', url: 'https://acme.lightning.force.com/lightning/r/Case/500Qy00000AbCdGIAV/view' },
  ] });
});

test('the organisation is asked by GET for the case’s contact, and then for no closed case of that contact', async () => {
  await list();
  expect(asked).toEqual([
    `GET ${host} SELECT ContactId FROM Case WHERE Id='500Qy00000AbCdEIAV'`,
    `GET ${host} SELECT Id,CaseNumber,Subject,Description FROM Case WHERE ContactId='003Qy00000MayaLIAV' AND IsClosed=false ORDER BY LastModifiedDate DESC LIMIT 50`,
  ]);
});

test('a long description is cut', async () => {
  recorded.open.records = [{ ...recorded.open.records[0], Description: 'x'.repeat(9000) }];
  const answer = await list();
  expect(answer?.type === 'requested' && answer.tickets.map(({ text }) => text.length)).toEqual([4000]);
});

test.each([
  ['that names no contact', [{ ContactId: null, SuppliedEmail: 'maya.lindqvist@mail.example' }]],
  ['that the agent may not see', []],
])('a case %s has no others, and nothing more is asked', async (_, records) => {
  recorded.shown.records = records;
  expect(await list()).toEqual({ type: 'requested', tickets: [] });
  expect(asked).toHaveLength(1);
});

test('without a grant nothing is asked, and another console isn’t asked either', async () => {
  expect(await listRequestedByGrant({ console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, { salesforceToken }, signal)).toBeNull();
  await storedGrants.forget(host);
  expect(await list()).toBeNull();
  expect(asked).toEqual([]);
});

test('an API that refuses or answers in another shape fails, so that nobody takes it for no cases', async () => {
  recorded.open = { ...recorded.open, records: {} as never };
  await expect(list()).rejects.toThrow();
  status = 403;
  await expect(list()).rejects.toThrow();
});

test.each(["500' OR Id!='", '500Qy00000AbCdE'])('an id like %s goes into no question', async (id) => {
  await expect(list(id as typeof key.id)).rejects.toThrow('no record id');
  recorded.shown.records = [{ ContactId: id }];
  await expect(list()).rejects.toThrow('no record id');
  expect(asked).toHaveLength(1);
});
