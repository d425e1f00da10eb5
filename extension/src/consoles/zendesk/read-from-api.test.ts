import { boundMessages } from '@countersign/shared/ticket/bound-messages';
import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import '../../testing/later-tools.ts';
import { consolePatience } from '../../page/console-patience.ts';
import { zendesk } from './adapter.ts';

const { signal } = new AbortController();
const key = { console: 'zendesk' as const, host: 'acme.zendesk.com', id: '80' };
const long = 500;
const person = (id: number, role: string) => ({ id, name: `${role} ${id}`, role, locale: 'en' });

/** A console with one ticket of many messages, which cost their true number of pages. */
function serveLong(channel: string, refusesLog = false): string[] {
  const asked: string[] = [];
  const at = (index: number): string => new Date(Date.parse('2026-11-01T00:00:00Z') + index * 60_000).toISOString();
  const entries = Array.from({ length: long }, (_, index) => index);
  vi.stubGlobal('fetch', async (address: string) => {
    const { pathname, searchParams } = new URL(address);
    asked.push(pathname.split('/').at(-1)!);
    if (/\d\.json$/.test(pathname)) return Response.json({ ticket: { subject: 'Long', status: 'open', via: { channel }, requester_id: 1 }, users: [person(1, 'end-user'), person(7, 'agent')] });
    const isLog = pathname.endsWith('conversation_log');
    if (isLog && refusesLog) return Response.json({}, { status: 403 });
    const ordered = searchParams.get('sort') === 'created_at' ? entries : entries.toReversed();
    const from = Number(searchParams.get('page[after]') ?? 0);
    const to = from + Number(searchParams.get('page[size]'));
    const page = ordered.slice(from, to);
    const meta = { has_more: to < long, after_cursor: String(to) };
    const author = (index: number): number => (index % 2 === 0 ? 1 : 7);
    return Response.json(isLog
      ? { meta, events: page.map((index) => ({ id: `01K${1000 + index}`, type: 'Messaging::ConversationMessage', created_at: at(index), author: { type: index % 2 === 0 ? 'user' : 'agent', 'zen:support:user_id': author(index) }, content: { type: 'text', text: `Message ${index}` } })) }
      : { meta, comments: page.map((index) => ({ id: 1000 + index, author_id: author(index), public: true, plain_body: `Message ${index}`, html_body: `<p>Message ${index}</p>`, created_at: at(index) })), users: [] });
  });
  return asked;
}

function pageWith(engine: 'rich' | 'plain'): Document {
  return new JSDOM(
    `<main id="main_panes"><div data-test-id="ticket-80-standard-layout" data-is-active="true"><button data-test-id="omnichannel-channel-switcher-button" data-channel="web"></button><div contenteditable="true" data-test-id="omnicomposer-${engine}-text-ckeditor"></div></div></main>`,
    { url: 'https://acme.zendesk.com/agent/tickets/80' },
  ).window.document;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each([
  ['email', 'rich', { ticket: 1, comments: 3, log: 0 }],
  ['native_messaging', 'plain', { ticket: 1, comments: 0, log: 3 }],
] as const)('a thread of 500 messages by %s is read as far as a run reads it, oldest first, in two rounds', async (channel, engine, expected) => {
  const asked = serveLong(channel);
  const { ticket, lost } = await zendesk.readTicket(key, pageWith(engine), signal);
  const texts = ticket.messages.map(({ text }) => text);
  expect(boundMessages(texts)).toEqual(boundMessages(Array.from({ length: long }, (_, index) => `Message ${index}`)));
  expect(texts).toHaveLength(250);
  expect(lost).toEqual([]);
  const count = (name: string): number => asked.filter((path) => path === name).length;
  expect({ ticket: count('80.json'), comments: count('comments.json'), log: count('conversation_log') }).toEqual(expected);
});

test('messaging whose reply box is not drawn yet is read from the log all the same', async () => {
  const asked = serveLong('whatsapp');
  const { ticket } = await zendesk.readTicket(key, pageWith('rich'), signal);
  expect(ticket.messages[0]?.id).toBe('log:01K1000');
  expect(asked.filter((path) => path === 'comments.json')).toHaveLength(1);
});

test.each(['plain', 'rich'] as const)('where the log is refused the comments stand in for it, first message and newest (%s)', async (engine) => {
  serveLong('native_messaging', true);
  const { ticket, from } = await zendesk.readTicket(key, pageWith(engine), signal);
  expect(from).toBe('api');
  expect([ticket.messages[0]?.id, ticket.messages.at(-1)?.id]).toEqual(['1000', '1499']);
});

test.each(['native_messaging', 'email'])('of a long thread by %s, what was sent is found on its newest page', async (channel) => {
  const asked = serveLong(channel);
  const known = channel === 'email' ? '1497' : 'log:01K1497';
  await zendesk.readTicket(key, pageWith('rich'), signal);
  asked.length = 0;
  const sent = await zendesk.readSent(key, '7', known, signal, pageWith('rich'));
  expect(sent).toEqual({ complete: true, messages: [expect.objectContaining({ authorId: '7', content: expect.stringContaining('Message 499') as string })] });
  expect(asked).toHaveLength(1);
});

test('a tab that never read the ticket asks first whether it is a chat', async () => {
  const asked = serveLong('native_messaging');
  const fresh = { ...key, id: '81' };
  await zendesk.readSent(fresh, '7', 'log:01K1497', signal, pageWith('plain'));
  expect(asked).toEqual(['81.json', 'conversation_log']);
});

test('a message that was read from the page ends the walk back by its time', async () => {
  const asked = serveLong('email');
  await zendesk.readTicket(key, pageWith('rich'), signal);
  asked.length = 0;
  const sent = await zendesk.readSent(key, '7', 'page:2026-11-01T08:18:00Z:3', signal, pageWith('rich'));
  expect(sent.messages).toHaveLength(1);
  expect(asked).toEqual(['comments.json']);
});

test('a console that asks to wait is read from its page, and says until when', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T09:00:00Z') });
  vi.stubGlobal('fetch', async () => Response.json({}, { status: 429, headers: { 'Retry-After': '30' } }));
  const page = new JSDOM(
    '<main id="main_panes"><div data-test-id="ticket-80-standard-layout" data-is-active="true"><div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="end-user">Hello</div></article></div></div></main>',
    { url: 'https://busy.zendesk.com/agent/tickets/80' },
  ).window.document;
  const reading = await zendesk.readTicket({ ...key, host: 'busy.zendesk.com' }, page, signal);
  expect(reading).toMatchObject({ from: 'page', retryAt: Date.parse('2026-11-21T09:00:30Z') });
  expect(consolePatience.quietUntil('busy.zendesk.com')).toBe(reading.retryAt);
});
