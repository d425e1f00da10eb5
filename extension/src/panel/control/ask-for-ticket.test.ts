import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import { storedGrants } from '../../salesforce/stored-grant.ts';
import type { Api } from '../../session/api.ts';
import type { PageState } from '../state/panel-state.ts';
import { stateAfter, ticketOf } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import { askForTicket } from './ask-for-ticket.ts';

const key = { console: 'salesforce', host: 'acme.lightning.force.com', id: '500Qy00000AbCdEIAV' } as const;
const answer: PanelAnswer = { type: 'ticket', reading: { ticket: { ...ticketOf('41'), key }, from: 'page', lost: [], consoleMs: 5 }, agent: null };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(browser, { permissions: { contains: async () => true } });
  vi.stubGlobal('fetch', vi.fn(async () => new Response('[]', { status: 403 })));
});

async function ask(page: PageState = { is: 'reading', key }): Promise<PanelAnswer | null> {
  const { panel } = fakePanel(stateAfter([{ type: 'page', page }]), () => answer);
  return askForTicket({ ...panel, api: () => ({}) as Api });
}

test('without a grant the page alone is asked', async () => {
  expect(await ask()).toEqual(answer);
  expect(fetch).not.toHaveBeenCalled();
});

test('a page that stands in for an API that refuses says that it may lack messages', async () => {
  await storedGrants.keep({ host: 'acme.my.salesforce.com', accessToken: '00D', refreshToken: null });
  expect(await ask()).toMatchObject({ type: 'ticket', reading: { from: 'page', lost: [{ field: 'messages' }] } });
});

test('a panel that has just been opened learns the ticket from the page, and then asks the API', async () => {
  await storedGrants.keep({ host: 'acme.my.salesforce.com', accessToken: '00D', refreshToken: null });
  expect(await ask({ is: 'connecting' })).toMatchObject({ reading: { lost: [{ field: 'messages' }] } });
  expect(fetch).toHaveBeenCalled();
});
