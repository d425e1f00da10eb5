import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RequestedTicket } from '../../consoles/requested-ticket.ts';
import { storedGrants } from '../../salesforce/stored-grant.ts';
import { connectApi } from '../../session/api.ts';
import { shownView } from '../state/reduce-panel.ts';
import { opened, stateAfter } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { alsoQuery } from './also-query.ts';

const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
const other = { Id: '500Qy00000AbCdFIAV', CaseNumber: '00001042', Subject: 'Charger blinks red', Description: 'It blinks red twice.' };
const listed: RequestedTicket = { id: '42', subject: 'Battery', text: 'E07', url: 'https://acme.zendesk.com/agent/tickets/42' };
let compared: unknown;
let orgStatus: number;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true } });
  compared = undefined;
  orgStatus = 200;
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    if (new URL(address).host === 'acme.my.salesforce.com') return Response.json({ done: true, records: [{ ...other, ContactId: '003Qy00000MayaLIAV' }] }, { status: orgStatus });
    compared = (JSON.parse(body as string) as { others: unknown }).others;
    return Response.json({ macro: null, solved: [], others: [] });
  });
});

async function found(of: 'salesforce' | 'zendesk'): Promise<{ readonly tickets: readonly RequestedTicket[]; readonly asked: readonly string[] }> {
  const fake = fakePanel(stateAfter(opened('41')), () => ({ type: 'requested', tickets: of === 'zendesk' ? [listed] : [] }));
  const panel = { ...fake.panel, api: () => connectApi({ origin: 'https://api.example', token: 't' }) };
  const view = shownView(panel.store.get())!;
  const { tickets } = await new QueryClient().fetchQuery(alsoQuery(panel, of === 'salesforce' ? { ...view, key } : view));
  return { tickets, asked: fake.asked.map(({ type }) => type) };
}

test('a console that tells is asked, and what it tells is compared with the ticket', async () => {
  expect(await found('zendesk')).toEqual({ tickets: [listed], asked: ['list-requested'] });
  expect(compared).toEqual([{ id: '42', subject: 'Battery', text: 'E07' }]);
});

test('where Salesforce granted its API, that is asked and the page isn’t', async () => {
  await storedGrants.keep({ host: 'acme.my.salesforce.com', accessToken: '00D', refreshToken: null });
  expect(await found('salesforce')).toMatchObject({ tickets: [{ id: other.Id, number: '00001042' }], asked: [] });
  expect(compared).toEqual([{ id: other.Id, subject: other.Subject, text: other.Description }]);
});

test('without a grant, or with one that is refused, the page is asked and has none', async () => {
  expect(await found('salesforce')).toEqual({ tickets: [], asked: ['list-requested'] });
  await storedGrants.keep({ host: 'acme.my.salesforce.com', accessToken: '00D', refreshToken: null });
  orgStatus = 403;
  expect(await found('salesforce')).toEqual({ tickets: [], asked: ['list-requested'] });
});
