import { expect, test } from 'vitest';
import { judgeBy, ticketSaying } from '../testing/judge-by.ts';

const ticket = ticketSaying('Hi');
const named = (name: string) => ({ ticket: ticketSaying('Hi', { requester: { name } }) });

test.each(['Hi Anna,', 'Hello Anna', 'Good morning Anna!', 'Hallo Anna,', 'Liebe Anna,', 'Bonjour Anna,', 'Hola Anna,', 'Estimada Anna:', 'Olá Anna,', 'Prezada Anna,', '\n  Hi Anna –\nyour order left.'])('%j greets somebody else than Marta Ruiz', (text) => {
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

test.each(['Olá, Anna!', 'Bom dia, Anna,', 'Good morning, Anna,', 'Cher Paul,', 'Hi Anna and Tom,', 'Grüß Gott Anna,'])('%j greets somebody else, however the greeting is written', (text) => {
  expect(judgeBy({ type: 'wrong-name' }, text, { ticket })).toMatchObject([{ suggestion: 'Marta' }]);
});

test.each(['Dear Ms. Miller,', 'Sehr geehrte Frau Huber,', 'Chère Madame Dupont,', 'Estimado Sr. Vega:', 'Dear Mr. and Mrs. Miller,'])('behind the title of %j stands the last name', (text) => {
  expect(judgeBy({ type: 'wrong-name' }, text, { ticket })).toMatchObject([{ suggestion: 'Ruiz' }]);
  expect(judgeBy({ type: 'wrong-name' }, text, named('Marta'))[0]!.suggestion).toBeUndefined();
});

test.each(['Liebe Li,', 'Hallo Hal,', 'Salut Sal,'])('the name of %j is marked, not the greeting that begins like it', (text) => {
  expect(judgeBy({ type: 'wrong-name' }, text, { ticket })).toMatchObject([{ start: text.indexOf(' ') + 1, end: text.length - 1 }]);
});

test.each(['Ruiz, Marta', 'Dr. Marta Ruiz', 'MARTA RUIZ', 'marta ruiz'])('%j of the console is greeted as Marta', (name) => {
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Anna,', named(name))).toMatchObject([{ suggestion: 'Marta' }]);
});

test.each(['Dear Valued Customer,', 'Hi Support Team,', 'Lieber Gast,', 'Hello Thanks for waiting.', 'Hello, Thanks!', 'Olá, Tudo bem?'])('%j names nobody', (text) => {
  expect(judgeBy({ type: 'wrong-name' }, text, { ticket })).toEqual([]);
});

test('a company may be greeted by whoever answers there', () => {
  expect(judgeBy({ type: 'wrong-name' }, 'Hi Anna,', named('Acme GmbH'))).toEqual([]);
});
