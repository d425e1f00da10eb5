import { expect, test } from 'vitest';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { gapParts } from './gap-parts.ts';

test('what the console left open becomes a gap that nobody takes for words', () => {
  expect(gapParts('Your claim is {{ticket.ticket_field_950}}, {{ user.first_name }}.')).toEqual([
    { text: 'Your claim is ', isGap: false }, { text: '[TICKET FIELD 950]', isGap: true }, { text: ', ', isGap: false }, { text: '[FIRST NAME]', isGap: true }, { text: '.', isGap: false },
  ]);
});

test('a text without gaps stays one piece, an empty one none', () => {
  expect(gapParts('Hello { there }.')).toEqual([{ text: 'Hello { there }.', isGap: false }]);
  expect(gapParts('')).toEqual([]);
});

test('a gap that is left in the reply is found before it is sent', () => {
  const text = gapParts('Your claim is {{ticket.ticket_field_950}}.').map((part) => part.text).join('');
  expect(text).not.toContain('{{');
  const found = evaluatePolicy(text, compileRules(builtInPack.filter(({ detector }) => detector.type === 'placeholder')), { on: 'typed' });
  expect(found.map(({ quote }) => quote)).toEqual(['[TICKET FIELD 950]']);
});
