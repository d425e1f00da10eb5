import { expect, test } from 'vitest';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { fillGaps } from '../draft/fill-gaps.ts';
import { ticketOf } from '../testing/examples.ts';
import { gapParts } from './gap-parts.ts';

const known = { ticket: ticketOf('41'), agent: { id: '7', name: 'Lena de Vries' } };
const partsOf = (text: string) => gapParts(fillGaps(text, known));

test('what the console left open is filled from the ticket, or becomes a gap that nobody takes for words', () => {
  expect(partsOf('Your claim is {{ticket.ticket_field_950}}, says {{ user.first_name }}.')).toEqual([
    { text: 'Your claim is ', isGap: false }, { text: '[TICKET FIELD 950]', isGap: true }, { text: ', says Lena.', isGap: false },
  ]);
});

test('a text without gaps stays one piece, an empty one none', () => {
  expect(partsOf('Hello { there }.')).toEqual([{ text: 'Hello { there }.', isGap: false }]);
  expect(partsOf('')).toEqual([]);
});

test('a gap that is left in the reply is found before it is sent', () => {
  const { text, gaps } = fillGaps('Your claim is {{ticket.ticket_field_950}}.', known);
  const found = evaluatePolicy(text, compileRules(builtInPack.filter(({ detector }) => detector.type === 'placeholder')), { on: 'typed' });
  expect(found.map(({ quote }) => quote)).toEqual(gaps);
});
