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

test.each(['We answer within 24-48 hours.', 'We are open 08:00-18:00.', 'It leaves on 2026-12-01.', 'The catalogue of 2025-2026 is out.', 'Write to support@acme.example.', 'Call 0800 123 4567.'])('%j tells of nobody, though another ticket says it too', (text) => {
  const sources = [sourceSaying('We answer within 24-48 hours, 08:00-18:00, from 2026-12-01, 2025-2026. Call 0800 123 4567 or write to support@acme.example.', { kind: 'ticket' })];
  expect(judgeBy({ type: 'other-customer' }, text, { ticket, sources })).toEqual([]);
});
