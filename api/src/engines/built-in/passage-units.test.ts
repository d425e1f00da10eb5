import { expect, test } from 'vitest';
import { passageUnits } from './passage-units.ts';

test('sentences, steps and bullets are told apart and lists know their lead-in', () => {
  const units = passageUnits('Pair it again. This takes a minute:\n1. Hold the button.\n2. Wait.\n\nYou need:\n- a phone\n- the app');
  expect(units.map(({ text, kind, leadIn }) => [text, kind, leadIn])).toEqual([
    ['Pair it again.', 'sentence', undefined],
    ['This takes a minute:', 'sentence', undefined],
    ['Hold the button.', 'step', 1],
    ['Wait.', 'step', 1],
    ['You need:', 'sentence', undefined],
    ['a phone', 'bullet', 4],
    ['the app', 'bullet', 4],
  ]);
});

test.each([['It also works offline.', true], ['However, this is slow.', true], ['It is possible to return it.', false], ['The lamp is blue.', false], ['Dies gilt nicht.', true], ['Passé ce délai, refusez le colis.', true], ['Después, rechace el paquete.', true], ['Depois disso, recuse a encomenda.', true]])('%s leans on the sentence before: %s', (text, leans) => {
  expect(passageUnits(text)[0]!.isDependent).toBe(leans);
});
