import { expect, test } from 'vitest';
import { judgeBy, sourceSaying, ticketSaying } from '../testing/judge-by.ts';

const inside = (text: string) => ({ sources: [sourceSaying(text, { visibility: 'internal' })] });
const rule = { type: 'internal-text', words: 6 };

test.each([
  ['An agent may waive the return fee of 12 euros once a year.', 'As you know, an agent may waive the return fee of 12 euros.'],
  ['Kulanz wird ab dem dritten Ausfall ohne Rückfrage gewährt.', 'Kulanz wird ab dem dritten Ausfall ohne Rückfrage gewährt, sagen wir.'],
  ['Les gestes commerciaux sont limités à vingt euros par client.', 'Les gestes commerciaux sont limités à vingt euros.'],
  ['Los gestos comerciales se limitan a veinte euros por cliente.', 'Los gestos comerciales se limitan a veinte euros.'],
  ['Os gestos comerciais são limitados a vinte euros por cliente.', 'Os gestos comerciais são limitados a vinte euros.'],
])('words in a row of %j are found', (text, reply) => {
  expect(judgeBy(rule, reply, inside(text))).toHaveLength(1);
});

test('the span is all the words that stand there', () => {
  const [found] = judgeBy(rule, 'Know that an agent may waive the return fee of 12 euros today.', inside('An agent may waive the return fee of 12 euros once a year.'));
  expect(found!.quote).toBe('an agent may waive the return fee of 12 euros');
});

test('words that a public text says too, that the customer wrote, or that are few are no disclosure', () => {
  const secret = 'Parcels leave our warehouse within two working days.';
  const reply = 'Parcels leave our warehouse within two working days.';
  expect(judgeBy(rule, reply, { sources: [...inside(secret).sources, sourceSaying(secret)] })).toEqual([]);
  expect(judgeBy(rule, reply, { ...inside(secret), ticket: ticketSaying(secret) })).toEqual([]);
  expect(judgeBy(rule, 'Parcels leave our warehouse.', inside(secret))).toEqual([]);
  expect(judgeBy(rule, reply)).toEqual([]);
});

test('an internal note of the ticket is internal text', () => {
  const ticket = ticketSaying('Hi', { messages: [{ id: 'n', author: { role: 'agent' }, visibility: 'internal', text: 'This customer has sent back nine of ten orders.' }] });
  expect(judgeBy(rule, 'This customer has sent back nine of ten orders.', { ticket })).toHaveLength(1);
});
