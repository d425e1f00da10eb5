import { expect, test } from 'vitest';
import { judgeBy, sourceSaying, ticketSaying } from '../testing/judge-by.ts';

const context = { ticket: ticketSaying('I paid 49.90 euros.'), sources: [sourceSaying('Delivery costs €4.90 and returns 12 €.')] };

test.each(['We refund 48.90 euros.', 'Wir erstatten 39,90 €.', 'Nous remboursons 94,90 €.', 'Devolvemos 499 euros.', 'Devolvemos EUR 9,90.'])('%j names an amount that nothing says', (text) => {
  expect(judgeBy({ type: 'wrong-amount' }, text, context)).toHaveLength(1);
});

test.each(['You paid €49.90.', 'Der Versand kostet 4,90 €.', 'Le retour coûte 12 €.', 'El envío cuesta 4,90 euros.', 'O frete custa € 4,90.', 'It takes 14 days.', 'It costs $80.'])('%j names no wrong amount', (text) => {
  expect(judgeBy({ type: 'wrong-amount' }, text, context)).toEqual([]);
});

test('another customer’s ticket says no amount for this one', () => {
  expect(judgeBy({ type: 'wrong-amount' }, 'We refund €80.', { ...context, sources: [sourceSaying('I paid €80.', { kind: 'ticket' })] })).toHaveLength(1);
});
