import { expect, test } from 'vitest';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { People, systemPersonId } from './people.ts';
import { storeTicket } from './store-ticket.ts';
import { sampleTickets } from './tickets.ts';

const base = { key: { console: 'freshdesk' as const, host: 'acme.freshdesk.com', id: '7' }, requester: { name: 'Noor', email: 'noor@mail.example' } };

function stored(messages: TicketInput['messages'], channel = 'email') {
  return storeTicket({ ...base, channel, messages }, new People());
}

test('an answer by mail repeats the public message before it, and no note', () => {
  const { conversations } = stored([
    { id: '1', author: { role: 'customer', name: 'Noor' }, text: 'Is it < 5 kg?', at: '2026-11-17T08:12:00Z' },
    { id: '2', author: { role: 'agent', name: 'Jonas' }, visibility: 'internal', text: 'Weigh it.' },
    { id: '3', author: { role: 'agent', name: 'Jonas' }, text: 'It is.' },
  ]);
  expect(conversations.map(({ quotedHtml }) => quotedHtml)).toEqual([
    '', '', '<div class="freshdesk_quote"><blockquote class="freshdesk_quote">On Tuesday, 17 November 2026 at 08:12, Noor &lt;noor@mail.example&gt; wrote:<br><div dir="ltr"><p>Is it &lt; 5 kg?</p></div></blockquote></div>',
  ]);
});

test('nothing is repeated where no mail is sent', () => {
  const { conversations } = stored([
    { id: '1', author: { role: 'customer', name: 'Noor' }, text: 'Hello' },
    { id: '2', author: { role: 'agent', name: 'Jonas' }, text: 'Hello' },
  ], 'web');
  expect(conversations.every(({ quotedHtml }) => quotedHtml === '')).toBe(true);
});

test('who wrote decides whether a message came in', () => {
  const { conversations } = stored([
    { id: '1', author: { role: 'customer', name: 'Noor' }, text: 'Hello' },
    { id: '2', author: { role: 'customer', name: 'Parcel desk' }, visibility: 'internal', text: 'Found it.' },
    { id: '3', author: { role: 'system', name: '' }, text: 'Closed by a rule.' },
  ]);
  expect(conversations.map(({ isIncoming, isPrivate }) => [isIncoming, isPrivate])).toEqual([[true, false], [true, true], [false, false]]);
  expect(conversations[2]?.personId).toBe(systemPersonId);
});

test('a ticket may begin with nothing', () => {
  expect(stored([{ id: '1', author: { role: 'customer', name: 'Noor' }, text: '' }]).conversations[0]).toMatchObject({ html: '', text: '' });
});

test('people keep one id across tickets', () => {
  const people = new People();
  for (const ticket of sampleTickets) storeTicket(ticket, people);
  expect(people.agents().map(({ name }) => name)).toEqual(['Lena de Vries', 'Jonas Peeters']);
});

test('a ticket whose id Freshdesk could not have is refused', () => {
  expect(() => storeTicket({ ...base, key: { ...base.key, id: 'abc' }, messages: [] }, new People())).toThrow('positive number');
});
