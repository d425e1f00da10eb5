import { expect, test } from 'vitest';
import { forbids } from './forbids.ts';

test.each([
  ['It must not get wet.', 'en'], ['Don’t open the casing.', 'en'], ['Please do not charge it.', 'en'], ['You can’t take it on board.', 'en'], ['If the casing is cracked, do not charge it.', 'en'],
  ['Sie dürfen den Akku nicht öffnen.', 'de'], ['Laden Sie ihn nie im Regen.', 'de'], ['Ne chargez pas la batterie.', 'fr'], ['La batterie ne peut pas voyager en avion.', 'fr'], ['No la cargue bajo la lluvia.', 'es'], ['Não se deve carregar à chuva.', 'pt'],
])('%j forbids', (text, language) => {
  expect(forbids(text, language)).toBe(true);
});

test.each([
  ['If the carrier cannot find the parcel you can choose a new one.', 'en'], ['The lamp is not blue.', 'en'], ['You can charge it at home.', 'en'], ['Die Lampe ist nicht blau.', 'de'], ['Sie können ihn zu Hause laden.', 'de'],
  ['La lampe n’est pas bleue.', 'fr'], ['La lámpara no es azul.', 'es'], ['O candeeiro não é azul.', 'pt'],
])('%j does not', (text, language) => {
  expect(forbids(text, language)).toBe(false);
});

test('a hostile sentence is read in time', () => {
  const began = performance.now();
  for (const [language, unit] of [['de', 'darf aber '], ['en', 'if we '], ['fr', 'ne '], ['es', 'no se '], ['pt', 'não se ']] as const) forbids(unit.repeat(3_000), language);
  expect(performance.now() - began).toBeLessThan(1_000);
});
