import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { readThread } from './read-thread.ts';

const threadOf = (...texts: readonly string[]) => readThread(ticketSchema.parse(returnsTicket({ messages: texts.map((text, at) => customerMessage(text, `m${at}`)) })));
const chatter = Array.from({ length: 59 }, (_, at) => `Any news? I wrote ${at + 2} times now.`);

test('the order that the first of sixty messages names is still known', () => {
  const { messages, customerText } = threadOf('My order 4821377 never came.', ...chatter);
  expect(customerText).toContain('4821377');
  expect(messages.map(({ message }) => message.id)).toEqual(['m0', ...Array.from({ length: 40 }, (_, at) => `m${at + 20}`)]);
});

test('a first message of any length leaves room for the newest', () => {
  const { messages } = threadOf(`My order 4821377 never came. ${'It is late. '.repeat(10_000)}`, ...chatter);
  expect(messages[0]!.body.length).toBeLessThanOrEqual(4_000);
  expect(messages.at(-1)!.message.id).toBe('m59');
});

test('a short ticket is read once, in its order', () => {
  expect(threadOf('One.', 'Two.').messages.map(({ body }) => body)).toEqual(['One.', 'Two.']);
});
