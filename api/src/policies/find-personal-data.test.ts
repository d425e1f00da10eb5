import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import { describe, expect, test } from 'vitest';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { findPersonalData } from './find-personal-data.ts';

const ticket = ticketSchema.parse(returnsTicket({
  requester: { name: 'Ana Ruiz', email: 'ana.ruiz@mail.example' }, messages: [customerMessage('Hi, this is Ana. Call me on +34 612 345 678, please. My colleague Marta Oliveira signed for it.')],
}));
const found = (text: string, context: Partial<Parameters<typeof findPersonalData>[1]> = {}): string[] => findPersonalData(text, { on: 'typed', ...context }).map(({ quote, severity }) => `${severity} ${quote}`);

describe('private details in a text', () => {
  test.each([
    ['Your card 4111 1111 1111 1111 was charged.', 'warn 4111 1111 1111 1111'],
    ['We pay to DE89 3704 0044 0532 0130 00.', 'warn DE89 3704 0044 0532 0130 00'],
    ['The password is: hunter2x', 'warn hunter2x'],
  ])('%s', (text, finding) => {
    expect(found(text, { ticket })).toEqual([finding]);
    expect(found(text)).toEqual([finding]);
  });

  test('an address or a number that the ticket does not name is somebody else’s', () => {
    expect(found('I copied tom.berg@mail.example on +49 30 901820.', { ticket })).toEqual(['warn tom.berg@mail.example', 'warn +49 30 901820']);
  });

  test('what the ticket itself says may be said back, however it is spelled', () => {
    expect(found('Hello Ana, we will write to Ana.Ruiz@mail.example or call +34612345678. Marta Oliveira signed.', { ticket })).toEqual([]);
  });

  test('what a quoted source says may be repeated', () => {
    expect(found('Write to jo@shop.example.', { ticket, supportsOf: () => [{ text: 'Questions go to jo@shop.example' }] })).toEqual([]);
  });

  test.each(['Write to support@shop.example.', 'Call us free on 0800 123 4567.', 'Call 1-800-555-0199.'])('a team’s public contact is nobody’s: %s', (text) => {
    expect(found(text, { ticket })).toEqual([]);
    expect(found(text)).toEqual([]);
  });

  test('without a ticket nobody knows whose an address is, so it is said, and no name is', () => {
    expect(found('Tom Berg has tom.berg@mail.example.')).toEqual(['info tom.berg@mail.example']);
  });

  test('a detail by a workspace’s own pattern is found too', () => {
    const finders = [(text: string) => [...text.matchAll(/LC-\d{4}/g)].map(({ index }) => ({ start: index, end: index + 7, type: 'LOYALTY_NO', score: 1, explanation: 'own' }))];
    expect(found('Your LC-2041 is active.', { ticket, finders })).toEqual(['warn LC-2041']);
  });

  test.each(['Hello Ana,', 'Order 1042 of 12 March 2025 has left.', 'You can return it within 30 days.', 'Your card ending in 1111 was charged 40 euros.'])('nothing is found in “%s”', (text) => {
    expect(found(text, { ticket })).toEqual([]);
  });
});
