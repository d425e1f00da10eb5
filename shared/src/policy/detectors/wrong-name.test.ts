import { expect, test } from 'vitest';
import { judgeBy, ticketSaying } from '../testing/judge-by.ts';

const ticket = ticketSaying('Hi');
const named = (name: string) => ({ ticket: ticketSaying('Hi', { requester: { name } }) });

test.each(['Hi Anna,', 'Hello Anna', 'Dear Ms. Miller,', 'Good morning Anna!', 'Hallo Anna,', 'Sehr geehrte Frau Huber,', 'Liebe Anna,', 'Bonjour Anna,', 'Chère Madame Dupont,', 'Hola Anna,', 'Estimada Anna:', 'Olá Anna,', 'Prezada Anna,', '\n  Hi Anna –\nyour order left.'])('%j greets somebody else than Marta Ruiz', (text) => {
  expect(judgeBy({ type: 'wrong-name' }, text, { ticket })).toMatchObject([{ suggestion: 'Marta', explanation: expect.stringContaining('Marta Ruiz') as string }]);
});

test.each(['Hi Marta,', 'Hi MARTA', 'Dear Ms. Ruiz,', 'Hello Marta Ruiz,', 'Hi there,', 'Hello everyone,', 'Dear customer,', 'Guten Tag,', 'Hallo Marta,', 'Hallo zusammen,', 'Bonjour Madame,', 'Hola Marta,', 'Olá Marta,', 'Hi,', 'Thank you, Anna will call you.'])('%j is fine for Marta Ruiz', (text) => {
  expect(judgeBy({ type: 'wrong-name' }, text, { ticket })).toEqual([]);
});

test('accents make no other person, and an unknown requester none at all', () => {
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Jose,', named('José Núñez'))).toEqual([]);
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Anna,', named(''))).toEqual([]);
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Anna,', named('anna@mail.example'))).toEqual([]);
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Anna,')).toEqual([]);
});

test('a name that the customer signed with is theirs', () => {
  const ticket = ticketSaying('My order is late.\n\nRegards, Anna', { requester: { name: 'M. Ruiz' } });
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Anna,', { ticket })).toEqual([]);
});
