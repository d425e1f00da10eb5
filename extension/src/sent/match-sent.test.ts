import { expect, test } from 'vitest';
import type { SentMessage } from '../consoles/console.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';
import { matchSent } from './match-sent.ts';

const pending: PendingSend = {
  suggestionId: 'sug_1', ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, agentId: '7', afterMessageId: '100', insertedAt: '2026-11-21T09:00:00Z', via: 'insert',
};
const reply = (id: string, authorId = '7'): SentMessage => ({ id, authorId, at: '2026-11-21T09:02:00Z', format: 'html', content: '<p>Nothing alike</p>' });

test('the one new message by this agent is the reply, whatever it says', () => {
  expect(matchSent(pending, [reply('101')], true)).toEqual({ is: 'sent', message: reply('101') });
});

test('a colleague’s message and the last one known are no reply', () => {
  expect(matchSent(pending, [reply('102', '8'), reply('100')], true)).toEqual({ is: 'none' });
});

test('two new messages by this agent leave it open', () => {
  expect(matchSent(pending, [reply('102'), reply('101')], true)).toEqual({ is: 'ambiguous', candidates: 2 });
});

test('a list that may lack messages decides nothing', () => {
  expect(matchSent(pending, [reply('101')], false)).toEqual({ is: 'ambiguous', candidates: 2 });
  expect(matchSent(pending, [], false)).toEqual({ is: 'none' });
});

test('a reply older than the insertion is none, where the last message known was read from the page and has no id of the console', () => {
  const fromPage = { ...pending, afterMessageId: 'page:2026-11-20T16:00:00Z:3' };
  expect(matchSent(fromPage, [{ ...reply('90'), at: '2026-11-20T16:00:10Z' }], true)).toEqual({ is: 'none' });
  expect(matchSent(fromPage, [reply('101'), { ...reply('90'), at: '2026-11-20T16:00:10Z' }], true)).toEqual({ is: 'sent', message: reply('101') });
});
