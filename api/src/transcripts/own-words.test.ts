import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, it } from 'vitest';
import { readThread } from '../triage/read-thread.ts';

const read = (...messages: readonly (readonly [role: 'customer' | 'agent', text: string])[]) =>
  readThread(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: messages.map(([role, text], at) => ({ id: `m${at + 1}`, author: { role }, text })) }));

const chat = 'Customer: The lid of order 88213 is cracked.\nBot: Would you like to speak to a manager about order 88213-B?\nCustomer: No, I only need a new lid.';

it('reads of a pasted chat what the customer says as their turn, and not what the bot offers', () => {
  expect(read(['customer', chat]).turnText).toBe('The lid of order 88213 is cracked.\nNo, I only need a new lid.');
});

it('still knows every word of the message, where a number stands that only the bot said', () => {
  const { customerText, messages } = read(['customer', chat]);
  expect(customerText).toContain('88213-B');
  expect(messages[0]?.body).toContain('88213-B');
});

it('leaves a chat that an agent pasted out of the customer’s words as a whole', () => expect(read(['customer', 'My lid is cracked.'], ['agent', chat]).turnText).toBe('My lid is cracked.'));

it('leaves messages without a chat as they are', () => expect(read(['customer', 'Customer: me.\nThe lid is cracked.']).turnText).toBe('Customer: me.\nThe lid is cracked.'));
