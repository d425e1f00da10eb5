import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { isCase } from './is-case.ts';
import { ticketQuery } from './ticket-query.ts';

const letter = 'Hello, my bike has stopped charging since Monday, the charger blinks red twice and the display shows E07, although I have had it for five weeks only and never left it in the rain.';
const ticketOf = (subject: string, ...texts: readonly string[]) => ticketSchema.parse({
  key: { console: 'zendesk', host: 'acme.zendesk.com', id: '1' }, subject,
  messages: texts.map((text, index) => ({ id: `m${index}`, author: { role: index % 2 === 0 ? 'customer' : 'agent' }, text })),
});
const weightOf = (ticket: ReturnType<typeof ticketOf>, word: string) => Math.max(0, ...ticketQuery(ticket, 5).parts.filter((part) => part.text.includes(word)).map((part) => part.weight));

test('a letter under a subject is a case; lines of chat are none, whatever their subject', () => {
  expect(isCase(ticketOf('Battery', letter))).toBe(true);
  expect(isCase(ticketOf('Chat with Maya', 'hi', 'Hello', 'where is my order'))).toBe(false);
  expect(isCase(ticketOf('', letter))).toBe(false);
});

test('what a case opened with still counts when the follow-up only says how it went', () => {
  const ticket = ticketOf('Battery', letter, 'Please try another socket.', 'I did that. Nothing changed. I need it on Monday.');
  expect(weightOf(ticket, 'E07')).toBeGreaterThanOrEqual(1);
  expect(weightOf(ticket, 'charger')).toBeGreaterThan(0.4);
});

test('the number of an order names the case and is not searched for', () => {
  expect(weightOf(ticketOf('Where is it', `${letter} My order is TC-20418.`), '20418')).toBe(0);
});

test('anger and a call for a manager are not what the reply must explain', () => {
  const parts = ticketQuery(ticketOf('Return refused', `${letter} This is ridiculous. I want to speak to a manager, today.`), 5).parts;
  expect(parts.map((part) => part.text).join(' ')).not.toMatch(/ridiculous|manager/);
});
