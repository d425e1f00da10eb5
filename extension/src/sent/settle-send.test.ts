// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consoleTabs } from '../background/console-tabs.ts';
import { lookForReplies } from '../background/look-for-replies.ts';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import { lookForSent } from '../panel/control/look-for-sent.ts';
import { opened, stateAfter } from '../panel/testing/examples.ts';
import { fakePanel } from '../panel/testing/fake-panel.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { settleSend } from './settle-send.ts';

const hour = 60 * 60_000;
const inserted = Date.parse('2026-11-20T09:00:00.000Z');
const pending: PendingSend = {
  suggestionId: 'sug_1', ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, agentId: '7', afterMessageId: '100', insertedAt: new Date(inserted).toISOString(), via: 'insert',
};
const reply = { id: '101', authorId: '7', at: '2026-11-20T09:02:00.000Z', format: 'html' as const, content: '<p>Done</p>' };
const found: PanelAnswer = { type: 'sent', messages: [reply], complete: true };
const nothing: PanelAnswer = { type: 'sent', messages: [], complete: true };
const refused: PanelAnswer = { type: 'failed', reason: 'forbidden' };

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await pendingSends.store(pending);
  await consoleTabs.note(3, pending.ticketKey.host);
});

test('a reply that panel and background notice at the same time is one fact, whoever sends it first', async () => {
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => found);
  const { panel } = fakePanel(stateAfter(opened('41')), () => found);
  const { panel: other } = fakePanel(stateAfter(opened('41')), () => found);
  await Promise.all([lookForSent(panel, pending.ticketKey), lookForSent(other, pending.ticketKey), lookForReplies([pending])]);
  const [first, ...others] = await outbox.list();
  expect(others).toEqual([]);
  await outbox.remove([first!.fact.id]);
  await pendingSends.store(pending);
  await lookForReplies([pending]);
  expect((await outbox.list()).map(({ fact }) => fact.id)).toEqual([first!.fact.id]);
});

test('of two panels that judge at different moments the first one is believed', async () => {
  const two: PanelAnswer = { ...found, messages: [{ ...reply, id: '102' }, reply] };
  expect(await settleSend(pending, found, inserted + hour)).toMatchObject({ is: 'sent' });
  expect(await settleSend(pending, two, inserted + hour)).toEqual({ is: 'ambiguous' });
  expect((await outbox.list()).map(({ fact }) => fact.type)).toEqual(['suggestion.sent']);
});

test('whatever is found of a suggestion, it has one end: the fact of it has one id', async () => {
  const ids = [];
  for (const [answer, age] of [[found, hour], [{ ...found, messages: [{ ...reply, id: '102' }, reply] }, hour], [nothing, 25 * hour]] as const) {
    await pendingSends.store(pending);
    await settleSend(pending, answer, inserted + age);
    const [end] = await outbox.list();
    ids.push(end!.fact.id);
    await outbox.remove([end!.fact.id]);
  }
  expect(new Set(ids).size).toBe(1);
});

test('an agent whose name the console would not say can’t be matched, and nothing is claimed', async () => {
  const nameless = { ...pending, agentId: '' };
  await pendingSends.store(nameless);
  expect(await settleSend(nameless, found, inserted + 25 * hour)).toEqual({ is: 'forgotten' });
  expect(await outbox.list()).toEqual([]);
});

test('a reply for which the device has no room is looked for again', async () => {
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no room'));
  expect(await settleSend(pending, found, inserted + hour)).toEqual({ is: 'full' });
  expect(await pendingSends.list()).toEqual([pending]);
});

test('without a reply for a day the suggestion is unused, whoever looks', async () => {
  expect(await settleSend(pending, nothing, inserted + 23 * hour)).toEqual({ is: 'waiting' });
  expect(await settleSend(pending, nothing, inserted + 25 * hour)).toEqual({ is: 'unused' });
  expect(await pendingSends.list()).toEqual([]);
  expect((await outbox.list()).map(({ fact }) => fact)).toMatchObject([{ type: 'suggestion.unused', suggestionId: 'sug_1' }]);
});

test('a thread that was not read to its end makes nothing unused', async () => {
  const cutShort: PanelAnswer = { ...nothing, complete: false };
  expect(await settleSend(pending, cutShort, inserted + 25 * hour)).toEqual({ is: 'waiting' });
  expect(await pendingSends.list()).toEqual([pending]);
  expect(await settleSend(pending, cutShort, inserted + 8 * 24 * hour)).toEqual({ is: 'forgotten' });
  expect(await outbox.list()).toEqual([]);
});

test('a ticket that cannot be read is asked for a week, and nothing is claimed of it', async () => {
  expect(await settleSend(pending, refused, inserted + 25 * hour)).toEqual({ is: 'waiting' });
  expect(await settleSend(pending, null, inserted + 8 * 24 * hour)).toEqual({ is: 'forgotten' });
  expect(await pendingSends.list()).toEqual([]);
  expect(await outbox.list()).toEqual([]);
});
