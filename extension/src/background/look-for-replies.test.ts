import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { consoleTabs } from './console-tabs.ts';
import { followReply } from './follow-reply.ts';
import { lookForReplies } from './look-for-replies.ts';
import { resumeLater, resumeReplies } from './resume-replies.ts';

const pending: PendingSend = {
  suggestionId: 'sug_1', ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, agentId: '7', afterMessageId: '100', insertedAt: '2026-11-21T09:00:00.000Z', via: 'insert',
};
const reply = (id: string) => ({ id, authorId: '7', at: '2026-11-21T09:02:00.000Z', format: 'html' as const, content: '<p>Done</p>' });
const found: PanelAnswer = { type: 'sent', messages: [reply('101')], complete: true };
const nothing: PanelAnswer = { type: 'sent', messages: [], complete: true };
const pageAnswers = (answer: (tabId: number) => PanelAnswer | Error) =>
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (tabId) => {
    const given = answer(tabId);
    if (given instanceof Error) throw given;
    return given;
  });

beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T09:05:00Z') });
  fakeBrowser.reset();
  await pendingSends.store(pending);
  await consoleTabs.note(3, 'acme.zendesk.com');
});
afterEach(() => void vi.useRealTimers());

test('a reply that left while no panel was listening becomes one fact', async () => {
  pageAnswers(() => found);
  expect(await lookForReplies([pending])).toBe(0);
  expect(await lookForReplies([pending])).toBe(0);
  const facts = await outbox.list();
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({
    fact: { type: 'suggestion.sent', suggestionId: 'sug_1', messageId: '101', afterInsertMs: 120_000 },
    sentText: { format: 'html', content: '<p>Done</p>' },
  });
});

test('two replies that could be this one are counted as neither', async () => {
  pageAnswers(() => ({ ...found, messages: [reply('102'), reply('101')] }));
  await lookForReplies([pending]);
  expect((await outbox.list()).map(({ fact }) => fact)).toMatchObject([{ type: 'suggestion.ambiguous', candidates: 2 }]);
});

test.each([
  ['nothing was sent yet', nothing],
  ['the console asks to wait', { type: 'failed', reason: 'rate-limited' } as PanelAnswer],
  ['the computer is offline', { type: 'failed', reason: 'unreachable' } as PanelAnswer],
  ['the tab is gone', new Error('no receiver')],
])('goes on waiting while %s, and finds the reply later', async (_why, answer) => {
  const asked = pageAnswers(() => answer);
  expect(await lookForReplies([pending])).toBe(1);
  expect(await pendingSends.list()).toEqual([pending]);
  expect(await outbox.list()).toEqual([]);
  asked.mockRestore();
  await consoleTabs.note(3, 'acme.zendesk.com');
  pageAnswers(() => found);
  expect(await lookForReplies([pending])).toBe(0);
});

test('the tab in which the draft was inserted may be closed: another tab of the console reads', async () => {
  vi.setSystemTime(Date.parse('2026-11-21T09:06:00Z'));
  await consoleTabs.note(4, 'acme.zendesk.com');
  await consoleTabs.note(5, 'other.zendesk.com');
  const asked = pageAnswers((tabId) => (tabId === 3 ? found : new Error('no receiver')));
  expect(await lookForReplies([pending])).toBe(0);
  expect(asked.mock.calls.map(([tabId]) => tabId)).toEqual([4, 3]);
  expect(await consoleTabs.of('acme.zendesk.com')).toEqual([3]);
});

test('another host is not asked for what is not its own', async () => {
  await consoleTabs.forget(3);
  await consoleTabs.note(3, 'other.zendesk.com');
  const asked = pageAnswers(() => found);
  expect(await lookForReplies([pending])).toBe(1);
  expect(asked).not.toHaveBeenCalled();
});

test('waiting for a reply sets the alarm that looks for it, and the last one settled takes it down', async () => {
  pageAnswers(() => nothing);
  expect(await browser.alarms.get(pendingSends.alarm)).toMatchObject({ periodInMinutes: 5 });
  await resumeReplies(pendingSends.alarm);
  expect(await pendingSends.list()).toEqual([pending]);
  vi.setSystemTime(Date.parse('2026-11-21T09:11:00Z'));
  pageAnswers(() => found);
  await resumeReplies(pendingSends.alarm);
  expect((await outbox.list()).map(({ fact }) => fact.type)).toEqual(['suggestion.sent']);
  expect(await browser.alarms.get(pendingSends.alarm)).toBeUndefined();
});

test('a console tab that shows a ticket is asked soon, and never for ever later', async () => {
  await resumeLater(3, 'acme.zendesk.com');
  const first = (await browser.alarms.get('replies:soon'))!.scheduledTime;
  vi.setSystemTime(Date.parse('2026-11-21T09:05:30Z'));
  await resumeLater(3, 'acme.zendesk.com');
  expect((await browser.alarms.get('replies:soon'))!.scheduledTime).toBe(first);
});

test('a reply that left without a panel is found by the tab it left from', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-21T09:05:00Z') });
  await consoleTabs.forget(3);
  const asked = pageAnswers(() => found);
  const following = followReply(9, pending.ticketKey);
  await vi.advanceTimersByTimeAsync(2000);
  await following;
  expect(asked.mock.calls.map(([tabId]) => tabId)).toEqual([9]);
  expect((await outbox.list()).map(({ fact }) => fact.type)).toEqual(['suggestion.sent']);
});
