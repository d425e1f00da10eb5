import { expect, test } from 'vitest';
import { judgeBy, ticketSaying } from '../testing/judge-by.ts';

const line = { type: 'missing-text', texts: ['Written with the help of AI.', 'Mit Hilfe von KI geschrieben.', 'Rédigé à l’aide de l’IA.', 'Redactado con ayuda de IA.', 'Escrito com ajuda de IA.'] };

test.each([
  'Hello. Written with the help of AI.', 'Hallo.\n\nMit  Hilfe von KI geschrieben.', "Bonjour. Rédigé à l'aide de l'IA.", 'Hola. REDACTADO CON AYUDA DE IA.', 'Olá. Escrito com ajuda\nde IA.', '', '  \n',
])('nothing is missing in %j', (text) => {
  expect(judgeBy(line, text)).toEqual([]);
});

test.each(['Hello.', 'Hallo.', 'Bonjour.', 'Hola.', 'Olá.'])('the line is missing in %j, at its end', (text) => {
  expect(judgeBy(line, `${text}\n`)).toMatchObject([{ start: text.length, end: text.length, quote: '', suggestion: 'Written with the help of AI.' }]);
});

test('where a rule is for some countries, only their tickets need the line', () => {
  const german = { ...line, where: { field: 'country', values: ['DE', 'AT'] } };
  const from = (country: string) => ({ ticket: ticketSaying('Hi', { fields: { country } }) });
  expect(judgeBy(german, 'Hello.', from('de'))).toHaveLength(1);
  expect(judgeBy(german, 'Hello.', from('US'))).toEqual([]);
  expect(judgeBy(german, 'Hello.')).toEqual([]);
});
