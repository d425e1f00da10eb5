import { expect, test } from 'vitest';
import { supportsLine } from './supports-line.ts';
import type { Turn } from './thread-turns.ts';

const turn = (role: Turn['role'], body: string): Turn => ({ id: 'm1', role, name: role === 'agent' ? 'Lena' : 'Ann Li', at: '2026-03-13T09:00:00Z', body });
const promise = [turn('agent', 'We will refund the 49 euros for the lamp of order 7731 by Friday.')];
const wish = [turn('customer', 'My lamp does not charge and shows E07-K. I bought it in Ghent.')];
const german = [turn('agent', 'Wir erstatten Ihnen die 49 Euro für die Lampe aus Bestellung 7731 bis Freitag.')];
const people = ['Ann Li', 'Lena'];

test.each([
  ['promised', 'Lena promised to refund 49 euros for order 7731 by Friday.', promise],
  ['promised', 'On 13 March the agent promised a refund of 49 euros for the lamp.', promise],
  ['wants', 'The customer says the lamp from Ghent does not charge and shows E07-K.', wish],
  ['promised', 'Lena promised to refund 49 euros for order 7731 by Friday.', german],
] as const)('a %s line its messages carry is kept: %s', (kind, text, turns) => {
  expect(supportsLine({ kind, text }, turns, people, 'en')).toBe(true);
});

test.each([
  ['another amount', 'promised', 'Lena promised to refund 59 euros for order 7731 by Friday.', promise],
  ['another currency', 'promised', 'Lena promised to refund $49 for order 7731 by Friday.', promise],
  ['another order', 'promised', 'Lena promised to refund 49 euros for order 7732.', promise],
  ['another amount in another language', 'promised', 'Lena promised to refund 59 euros for order 7731 by Friday.', german],
  ['a name nobody said', 'promised', 'The agent and Marcus promised to refund 49 euros.', promise],
  ['a code nobody said', 'wants', 'The customer says the lamp does not charge and shows E09-K.', wish],
  ['words of something else', 'wants', 'The customer is planning a birthday party with music and cake.', wish],
  ['a promise of the customer', 'promised', 'The agent promised that the lamp does not charge.', wish],
  ['a wish of the agent', 'wants', 'The customer wants 49 euros for the lamp by Friday.', promise],
  ['a link', 'wants', 'The customer says the lamp does not charge, see https://evil.example', wish],
  ['no message', 'wants', 'The customer says the lamp does not charge.', []],
  ['no words', 'wants', '', wish],
] as const)('a line with %s is dropped', (_what, kind, text, turns) => {
  expect(supportsLine({ kind, text }, turns, people, 'en')).toBe(false);
});

test.each([
  ['Lena promised to refund 49 euros for order 7731 by Friday.', 'de', false],
  ['Lena versprach, 49 Euro für Bestellung 7731 bis Freitag zu erstatten.', 'de', true],
  ['Lena versprach, 49 Euro für Bestellung 7731 bis Freitag zu erstatten.', 'fr', false],
  ['Lena a promis de rembourser 49 euros pour la commande 7731 avant vendredi.', 'fr', true],
  ['Lena prometió reembolsar 49 euros del pedido 7731 antes del viernes.', 'es', true],
  ['Lena prometeu reembolsar 49 euros do pedido 7731 até sexta-feira.', 'pt', true],
] as const)('“%s” is for a reader of %s: %s', (text, language, isKept) => {
  expect(supportsLine({ kind: 'promised', text }, promise, people, language)).toBe(isKept);
});
