import { expect, test } from 'vitest';
import { ticketKey } from './ticket-key.ts';

test.each([
  ['https://acme.zendesk.com/agent/tickets/41', '41'],
  ['https://acme.zendesk.com/agent/tickets/41/events?brand=1#x', '41'],
  ['https://acme.zendesk.com/agent/tickets/new/1', undefined],
  ['https://acme.zendesk.com/agent/tickets/41x', undefined],
  ['https://acme.zendesk.com/agent/filters/1', undefined],
  ['https://acme.zendesk.com/hc/en/articles/41', undefined],
  ['https://acme.zendesk.com.evil.test/agent/tickets/41', undefined],
  ['http://acme.zendesk.com/agent/tickets/41', undefined],
])('%s', (url, id) => {
  expect(ticketKey(new URL(url))?.id).toBe(id);
});
