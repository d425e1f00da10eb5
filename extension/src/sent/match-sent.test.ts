import { expect, test } from 'vitest';
import type { SentMessage } from '../consoles/console.ts';
import type { PendingSend } from '../protocol/page-protocol.ts';
import { matchSent } from './match-sent.ts';

const pending: PendingSend = {
  suggestionId: 'sug_1', ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' }, agentId: '7', afterMessageId: '100', insertedAt: '2026-11-21T09:00:00Z', via: 'insert',
};
const reply = (id: string, authorId = '7'): SentMessage => ({ id, authorId, at: '2026-11-21T09:02:00Z', format: 'html', content: '<p>Nothing alike</p>' });
const all = (...messages: SentMessage[]) => ({ messages, complete: true });

test('the one new message by this agent is the reply, whatever it says', () => {
  expect(matchSent(pending, all(reply('101')))).toEqual({ is: 'sent', message: reply('101') });
});

test('a colleague’s message and the last one known are no reply', () => {
  expect(matchSent(pending, all(reply('102', '8'), reply('100')))).toEqual({ is: 'none' });
});

test('two new messages by this agent leave it open', () => {
  expect(matchSent(pending, all(reply('102'), reply('101')))).toEqual({ is: 'ambiguous', candidates: 2 });
});

test('a list that may lack messages decides nothing', () => {
  expect(matchSent(pending, { messages: [reply('101')], complete: false })).toEqual({ is: 'ambiguous', candidates: 2 });
  expect(matchSent(pending, { messages: [], complete: false })).toEqual({ is: 'none' });
});

test.each([['100', 'known by its id'], ['page:2026-11-20T16:00:00Z:3', 'read from the page'], [null, 'not there']])('an own reply older than the insertion is none, the last message known being %s (%s)', (afterMessageId) => {
  const inserted = { ...pending, afterMessageId };
  const older = { ...reply('90'), at: '2026-11-21T08:59:54Z' };
  expect(matchSent(inserted, all(older))).toEqual({ is: 'none' });
  expect(matchSent(inserted, all(reply('101'), older))).toEqual({ is: 'sent', message: reply('101') });
  expect(matchSent(inserted, all({ ...older, at: '2026-11-21T08:59:56Z' }))).toMatchObject({ is: 'sent' });
});

test('a computer whose clock is wrong by minutes finds the reply all the same', () => {
  const bySlowConsole = { ...reply('101'), at: '2026-11-21T08:57:10Z' };
  expect(matchSent(pending, { ...all(bySlowConsole), clockAheadMs: -180_000 })).toMatchObject({ is: 'sent' });
  const byFastConsole = { ...reply('90'), at: '2026-11-21T09:02:30Z' };
  expect(matchSent(pending, { ...all(byFastConsole), clockAheadMs: 180_000 })).toEqual({ is: 'none' });
});

test('a message whose time the page doesn’t show may be the reply', () => {
  expect(matchSent(pending, all({ ...reply('101'), at: '' }))).toMatchObject({ is: 'sent' });
});
