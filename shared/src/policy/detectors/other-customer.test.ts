import { expect, test } from 'vitest';
import { judgeBy, sourceSaying, ticketSaying } from '../testing/judge-by.ts';

const others = [sourceSaying('Hello, I am Bo, bo@mail.example, +49 30 901820. My order ACME-77120 is late.', { kind: 'ticket' })];
const ticket = ticketSaying('My order ACME-10231 is late. Call me at +49 30 114477.');

test.each(['Write to bo@mail.example.', 'Ihre Bestellung ACME-77120 ist da.', 'Votre commande ACME-77120 est là.', 'Su pedido ACME-77120 llegó.', 'Seu pedido ACME-77120 chegou.', 'Call +49 (30) 901820.'])('%j tells of another customer', (text) => {
  expect(judgeBy({ type: 'other-customer' }, text, { ticket, sources: others })).toMatchObject([{ kind: 'privacy' }]);
});

test.each(['Your order ACME-10231 is here.', 'We call +49 30 114477.', 'Write to marta@mail.example.', 'Your new order is ACME-99999.'])('%j is this customer’s own', (text) => {
  expect(judgeBy({ type: 'other-customer' }, text, { ticket, sources: others })).toEqual([]);
});

test('what a public article says too belongs to nobody', () => {
  expect(judgeBy({ type: 'other-customer' }, 'Call +49 30 901820.', { ticket, sources: [...others, sourceSaying('Our desk: +49 30 901820')] })).toEqual([]);
});
