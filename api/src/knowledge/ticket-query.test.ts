import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { ticketQuery } from './ticket-query.ts';

const from = (messages: readonly [role: string, text: string][], subject = '', name = '') =>
  ticketQuery(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, subject, requester: { name }, messages: messages.map(([role, text], at) => ({ id: `m${at}`, author: { role, name: '' }, text })) }), 5);
const weightOf = (query: ReturnType<typeof from>, word: string): number => Math.max(0, ...query.parts.filter((part) => part.text.includes(word)).map((part) => part.weight));

test('the newest customer turn counts most and the trail fades', () => {
  const query = from([['customer', 'My charger is dead'], ['agent', 'Try another socket'], ['customer', 'Did that. Can I get a refund?']]);
  expect(weightOf(query, 'refund')).toBe(1);
  expect(weightOf(query, 'charger')).toBeLessThan(0.6);
  expect(weightOf(query, 'socket')).toBeLessThan(weightOf(query, 'charger'));
});

test('in a long turn what is asked counts more than what is told, and contact lines do not count', () => {
  const query = from([['customer', 'We bought the lamp for our garden party in June and everybody liked it a lot that evening with friends around. You can reach me at +46 70 174 06 05. How do I replace the bulb?']]);
  expect(weightOf(query, 'bulb')).toBe(1);
  expect(weightOf(query, 'garden')).toBeLessThan(1);
  expect(weightOf(query, '174')).toBe(0);
});

test('greeting, quoted trail, signature, the customer’s own name and addresses are not searched', () => {
  const query = from([['customer', 'Hello team,\n\nwhere does Ann Li find the invoice? ann@mail.example\n\nKind regards\nAnn Li\n\nOn Monday Tom wrote:\n> old words']], '', 'Ann Li');
  const text = query.parts.map((part) => part.text).join(' ');
  expect(text).toContain('invoice');
  expect(text).not.toMatch(/Hello|regards|old words|Ann|mail\.example/);
});

test('internal notes are not part of the query', () => {
  const notes = ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'a', author: { role: 'customer' }, text: 'Lamp broken' }, { id: 'b', author: { role: 'agent' }, visibility: 'internal', text: 'secret' }] });
  expect(ticketQuery(notes, 5).parts.map((part) => part.text)).toEqual(['Lamp broken']);
});

test('a ticket without messages asks nothing', () => {
  expect(from([]).parts).toEqual([]);
});
