import { expect, test } from 'vitest';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { People } from './people.ts';
import { storeTicket } from './store-ticket.ts';
import { sampleTickets } from './tickets.ts';

const base = { key: { console: 'zendesk' as const, host: 'acme.zendesk.com', id: '7' }, requester: { name: 'Maya', email: 'maya@mail.example' } };

function stored(messages: TicketInput['messages']) {
  return storeTicket({ ...base, messages }, new People());
}

test('text is escaped into markup, paragraph by paragraph', () => {
  const { comments } = stored([{ id: '1', author: { role: 'customer', name: 'Maya' }, text: 'Size < 54 & "L"\nor M?\n\nMaya' }]);
  expect(comments[0]).toMatchObject({
    text: 'Size < 54 & "L"\nor M?\n\nMaya',
    html: '<div class="zd-comment" dir="auto"><p>Size &lt; 54 &amp; &quot;L&quot;<br>or M?</p><p>Maya</p></div>',
  });
});

test('text that is markup becomes the markup, and its words the text', () => {
  const { comments } = stored([{ id: '1', author: { role: 'customer', name: 'Maya' }, text: '<div><p>Two things:</p><ul><li>one</li><li>two</li></ul></div>' }]);
  expect(comments[0]?.html).toBe('<div><p>Two things:</p><ul><li>one</li><li>two</li></ul></div>');
  expect(comments[0]?.text).toBe('Two things:\n\n- one\n- two');
});

test('people keep one id across tickets, and the system has none', () => {
  const people = new People();
  const tickets = sampleTickets.map((ticket) => storeTicket(ticket, people));
  const jonas = tickets.flatMap((ticket) => ticket.comments).filter((comment) => people.withIds([comment.authorId])[0]?.name === 'Jonas Peeters');
  expect(jonas.length).toBeGreaterThan(2);
  expect(new Set(jonas.map((comment) => comment.authorId)).size).toBe(1);
  expect(stored([{ id: '1', author: { role: 'system', name: '' }, text: 'Closed by a rule.' }]).comments[0]?.authorId).toBe(-1);
});

test('an internal note stays internal', () => {
  const { comments } = stored([{ id: '1', author: { role: 'agent', name: 'Jonas' }, visibility: 'internal', text: 'Check the batch.' }]);
  expect(comments[0]?.isPublic).toBe(false);
});

test('a ticket whose id Zendesk could not have is refused', () => {
  expect(() => storeTicket({ ...base, key: { ...base.key, id: 'abc' }, messages: [] }, new People())).toThrow('positive number');
});
