import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { outbox } from '../outbox/outbox.ts';
import { pendingSends } from '../outbox/pending-sends.ts';
import type { PanelAnswer, PendingSend } from '../protocol/page-protocol.ts';
import { lookForReplies } from './look-for-replies.ts';

const pending: PendingSend = {
  suggestionId: 'sug_1', ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, agentId: '7', afterMessageId: '100', insertedAt: '2026-11-21T09:00:00.000Z', via: 'insert',
};
const reply = (id: string) => ({ id, authorId: '7', at: '2026-11-21T09:02:00.000Z', format: 'html' as const, content: '<p>Done</p>' });
const pageAnswers = (answer: PanelAnswer | Error) =>
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async () => { if (answer instanceof Error) throw answer; return answer; });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T09:05:00Z') });
  fakeBrowser.reset();
  await pendingSends.store(pending);
});
afterEach(() => void vi.useRealTimers());

test('a reply that left while no panel was listening becomes one fact', async () => {
  pageAnswers({ type: 'sent', messages: [reply('101')], complete: true });
  expect(await lookForReplies(3, 'acme.zendesk.com')).toBe(0);
  expect(await lookForReplies(3, 'acme.zendesk.com')).toBe(0);
  const facts = await outbox.list();
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({
    fact: { type: 'suggestion.sent', suggestionId: 'sug_1', messageId: '101', afterInsertMs: 120_000 },
    sentText: { format: 'html', content: '<p>Done</p>' },
  });
});

test('two replies that could be this one are counted as neither', async () => {
  pageAnswers({ type: 'sent', messages: [reply('102'), reply('101')], complete: true });
  await lookForReplies(3, 'acme.zendesk.com');
  expect((await outbox.list()).map(({ fact }) => fact)).toMatchObject([{ type: 'suggestion.ambiguous', candidates: 2 }]);
});

test.each([
  ['nothing was sent yet', { type: 'sent', messages: [], complete: true } as PanelAnswer],
  ['the console refuses', { type: 'failed', reason: 'rate-limited' } as PanelAnswer],
  ['the tab is gone', new Error('no receiver')],
])('goes on waiting while %s', async (_why, answer) => {
  pageAnswers(answer);
  expect(await lookForReplies(3, 'acme.zendesk.com')).toBe(1);
  expect(await pendingSends.list()).toEqual([pending]);
  expect(await outbox.list()).toEqual([]);
});

test('another host is not asked for what is not its own', async () => {
  const asked = pageAnswers({ type: 'sent', messages: [reply('101')], complete: true });
  asked.mockClear();
  expect(await lookForReplies(3, 'other.zendesk.com')).toBe(0);
  expect(asked).not.toHaveBeenCalled();
});
