import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { expect, test } from 'vitest';
import { sayEvent } from './say-event.ts';

const abstained = (missing: string[]): AssistEvent => ({ event: 'draft-end', data: { outcome: 'abstained', reason: 'No passage in your knowledge answers this.', missing, nearest: [] } });

test('an agent who reads French is told in French what a draft lacks', () => {
  const missing = ['An article about “Mise à jour”', 'An answer from Warehouse', 'order number', 'numéro de contrat'];
  expect(sayEvent(abstained(missing), 'fr-CA')).toEqual(abstained(['Un article sur « Mise à jour »', 'Une réponse de Warehouse', 'numéro de commande', 'numéro de contrat']));
  expect(sayEvent(abstained(missing), undefined)).toEqual(abstained(missing));
});

test('an agent who reads Spanish is told in Spanish what is wrong with a draft', () => {
  const doubted = (clause: string, explanation: string): AssistEvent => ({ event: 'findings', data: { findings: [{ id: 'fnd_1', rule: 'built-in.grounding', kind: 'grounding', severity: 'warn', on: 'draft', start: 0, end: 8, quote: 'Ten days', clause, explanation }] } });
  const english = doubted('What a reply claims stands in a source.', 'The source says the opposite.');
  expect(sayEvent(english, 'es-MX')).toEqual(doubted('Lo que afirma una respuesta está en una fuente.', 'La fuente dice lo contrario.'));
  expect(sayEvent(english, 'en-US')).toEqual(english);
});

test('every other event goes on as it is', () => {
  const end: AssistEvent = { event: 'draft-end', data: { outcome: 'drafted' } };
  expect(sayEvent(end, 'de')).toBe(end);
});
