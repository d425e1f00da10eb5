import { expect, test } from 'vitest';
import { ticketKey } from './ticket-key.ts';

test.each([
  ['https://acme.freshdesk.com/a/tickets/88', '88'],
  ['https://acme.freshdesk.com/a/tickets/88?current_tab=details', '88'],
  ['https://acme.freshdesk.com/a/tickets/88/edit#x', '88'],
  ['https://help.tarncycles.example/a/tickets/88', '88'],
  ['https://acme.freshdesk.com/a/tickets/filters/all_tickets?orderBy=created_at', undefined],
  ['https://acme.freshdesk.com/a/tickets/new', undefined],
  ['https://acme.freshdesk.com/a/tickets/88x', undefined],
  ['https://acme.freshdesk.com/support/tickets/88', undefined],
  ['http://acme.freshdesk.com/a/tickets/88', undefined],
])('%s', (url, id) => {
  expect(ticketKey(new URL(url))?.id).toBe(id);
});

test('a customer’s own host is part of the ticket’s name', () => {
  expect(ticketKey(new URL('https://help.tarncycles.example/a/tickets/88'))).toEqual({ console: 'freshdesk', host: 'help.tarncycles.example', id: '88' });
});
