import { expect, test } from 'vitest';
import { judgeBy, ticketSaying } from '../testing/judge-by.ts';

const ticket = ticketSaying('My order 4821377 and parcel JD-0146-0003 have not come. Invoice INV-20391.');

test.each([
  ['Your order 4821371 left.', '4821377'], ['Ihre Bestellung 4821737 ist unterwegs.', '4821377'], ['Votre commande 482137 est partie.', '4821377'], ['Su pedido 48213771 salió.', '4821377'], ['O pacote JD-0146-0008 saiu.', 'JD-0146-0003'], ['Invoice INV-20931', 'INV-20391'],
])('%j names a number that the ticket says as %s', (text, meant) => {
  expect(judgeBy({ type: 'wrong-number' }, text, { ticket })).toMatchObject([{ suggestion: meant }]);
});

test.each(['Your order 4821377 left.', 'Order 48-21377', 'Your new order 9917204 left.', 'Call 0800.', 'It costs 1.299,00 and takes 14 days.', 'On 2026-05-04 at 10:30', 'Write to 4821371@mail.example'])('%j is right or something else', (text) => {
  expect(judgeBy({ type: 'wrong-number' }, text, { ticket })).toEqual([]);
});

test('without a ticket no number is wrong', () => {
  expect(judgeBy({ type: 'wrong-number' }, 'Your order 4821371 left.')).toEqual([]);
});

test.each(['It comes on 2026-11-05.', 'It comes on 12/11/2026.', 'It is valid until 11/2026.', 'The terms of 2026/2027 hold.'])('%j says another time than the ticket, and no wrong number', (text) => {
  expect(judgeBy({ type: 'wrong-number' }, text, { ticket: ticketSaying('It should come on 2026-11-04 or 12/10/2026, not in 10/2026; I read the terms of 2025/2026.') })).toEqual([]);
});
