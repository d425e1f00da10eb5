import { expect, test } from 'vitest';
import { buildFocus, readWants } from './focus.ts';
import { saysWanted } from './score-unit.ts';

test.each([
  ['How much does it cost?', 'money'], ['How long does it take?', 'time'],
  ['Wie hoch sind die Versandkosten?', 'money'], ['Wie viele Tage dauert die Lieferung?', 'time'],
  ['Sous combien de jours serai-je remboursé ?', 'time'], ['Combien ça coûte ?', 'money'], ['Quel est le délai ?', 'time'],
  ['¿Cuánto tarda el envío?', 'time'], ['cuanto tiempo tengo', 'time'], ['cuanto cuesta', 'money'], ['cuando llega', 'time'],
  ['Quanto tempo demora?', 'time'], ['Quantos dias tenho?', 'time'], ['Quanto custa?', 'money'], ['Qual o prazo?', 'time'],
])('“%s” asks for %s alone', (question, wanted) => {
  const { time, money } = readWants(question);
  expect({ time, money }).toEqual({ time: wanted === 'time', money: wanted === 'money' });
});

test.each([
  'Sie gilt drei Jahre.', 'Das dauert zwei bis vier Werktage.', 'Ein Monat genügt.', 'Garantie trois ans.', 'Comptez 2 à 4 jours ouvrés.', 'Son tres años.', 'Demora 14 dias.', 'Dura um mês.',
])('“%s” says a time', (text) => {
  const focus = { ...buildFocus([], 'en', [], () => 1), wants: { time: true, money: false, steps: false } };
  expect(saysWanted(text, focus)).toBe(true);
  expect(saysWanted('Bitte lesen Sie das Heft.', focus)).toBe(false);
});
