import { expect, test } from 'vitest';
import { toneOf } from './tone-of.ts';

const balance = (text: string): number => toneOf(text)[2]!;

test('good words are meant well, bad words ill, and what is negated the other way', () => {
  expect(balance('The crew was wonderful and helpful')).toBeGreaterThan(0.5);
  expect(balance('This was an awful, terrible trip')).toBeLessThan(-0.5);
  expect(balance('The staff was not helpful')).toBeLessThan(0);
});

test('smiles and emoji are meant as they look', () => {
  expect(balance('see you tomorrow :)')).toBeGreaterThan(0);
  expect(balance('see you tomorrow 😡')).toBeLessThan(0);
  expect(balance('see you tomorrow ❤️')).toBeGreaterThan(0);
});

test('the last word and the first are told apart', () => {
  const tone = toneOf('Great seats, but the delay was terrible');
  expect(tone[5]).toBeLessThan(0);
  expect(tone[6]).toBeGreaterThan(0);
});

test.each(['Die Lieferung kam bald, war aber kein Gift.', 'La commande est arrivée, mais sans la facture.', '', 'Order 4711'])('where no English word of mood is known nothing is said: %s', (text) => {
  expect([...toneOf(text)].every((value) => value === 0)).toBe(true);
});
