import { expect, test } from 'vitest';
import { judgeBy, sourceSaying, ticketSaying } from '../testing/judge-by.ts';

const context = { ticket: ticketSaying('I ordered on 3 May 2026.'), sources: [sourceSaying('The sale ends on 31/12/2026.')] };

test.each(['You ordered on 5 May.', 'Sie haben am 13. Mai bestellt.', 'Vous avez commandé le 3 juin.', 'Usted pidió el 2 de mayo de 2026.', 'Você pediu em 3 de março.', 'The sale ends on December 30.', 'You ordered on 3 May 2025.'])('%j names a day that nothing says', (text) => {
  expect(judgeBy({ type: 'wrong-date' }, text, context)).toHaveLength(1);
});

test.each(['You ordered on May 3rd, 2026.', 'Sie haben am 3.5.2026 bestellt.', 'Vous avez commandé le 3 mai.', 'Pidió el 3 de mayo.', 'Você pediu em 03/05/2026.', 'The sale ends on 31 December.', 'You wrote on 4 May.', 'We write to you tomorrow.', 'It costs 3.50 and weighs 2.5 kg.'])('%j names no wrong day', (text) => {
  expect(judgeBy({ type: 'wrong-date' }, text, context)).toEqual([]);
});

test('where nothing names a day, none is wrong', () => {
  expect(judgeBy({ type: 'wrong-date' }, 'It comes on 5 May.', { ticket: ticketSaying('When does it come?') })).toEqual([]);
});

test.each(['Log out 2 times.', 'We set 10 as the limit.', 'Windows 11 may ask for a restart.', 'Items 4 and 5 may arrive apart.', 'Please install version 2.1.', 'Bitte installieren Sie Version 2.1. Danach geht es.'])('%j names no day at all', (text) => {
  expect(judgeBy({ type: 'wrong-date' }, text, context)).toEqual([]);
});

test('a customer who writes months small has named the day', () => {
  expect(judgeBy({ type: 'wrong-date' }, 'You ordered on 5 May.', { ticket: ticketSaying('i ordered on 5 may') })).toEqual([]);
});

test.each(['You ordered on 5 May.', 'Você pediu em 5 de out.', 'Você pediu em 5 set 2026.', 'Sie haben am 2.1. bestellt.'])('%j names one', (text) => {
  expect(judgeBy({ type: 'wrong-date' }, text, context)).toHaveLength(1);
});

test('a date at the end of a sentence is named without its full stop', () => {
  expect(judgeBy({ type: 'wrong-date' }, 'You ordered on 5 May.', context)[0]?.explanation).toBe('Neither the ticket nor a source says 5 May.');
});
