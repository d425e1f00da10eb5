import { expect, test } from 'vitest';
import { cleanSettings } from './clean-settings.ts';
import { emptyIntent, idFor, toDraft, toInput } from './intent-draft.ts';
import { toInputs } from './order-intents.ts';
import { taxonomyAnswer } from './testing/taxonomy-answers.ts';

test('an intent comes back from the form as it went in', () => {
  expect(taxonomyAnswer.intents.map((intent) => toInput(toDraft(intent)))).toEqual(toInputs(taxonomyAnswer.intents));
});

test('empty lines and commas are no words', () => {
  expect(toInput({ ...emptyIntent, id: 'x', label: ' X ', tags: 'a, b\nb,', asksFor: '\norder number\n' })).toMatchObject({ label: 'X', parentId: null, handover: null, asksFor: ['order number'], routing: { tags: ['a', 'b'] } });
});

test('a name gives a free id of plain words', () => {
  expect(idFor('Übergabe an den Leiter!', new Set())).toBe('ubergabe-an-den-leiter');
  expect(idFor('Gift wrapping', new Set(['gift-wrapping', 'gift-wrapping-2']))).toBe('gift-wrapping-3');
  expect(idFor('返品', new Set())).toBe('intent');
});

test('half-filled rows of the rules are not saved', () => {
  expect(cleanSettings({ handover: { legal: { phrases: ['  ombudsman ', '', 'x'] } }, patterns: [{ name: 'a', pattern: '' }, { name: ' b ', pattern: 'B\\d' }], products: ['Boots', '', 'Boots'] })).toEqual({
    handover: { legal: { phrases: ['ombudsman'] } }, patterns: [{ name: 'b', pattern: 'B\\d' }], products: ['Boots'],
  });
});

test('a row that names no detail, or sets nothing, is not saved', () => {
  const row = { entity: 'order', team: '', tags: '', priority: '' } as const;
  expect(toInput({ ...emptyIntent, id: 'x', label: 'X', where: [row, { ...row, entity: '', team: 'Depot' }, { ...row, team: ' Depot ', tags: 'a,,a' }] }).routing).toEqual({ where: [{ entity: 'order', team: 'Depot', tags: ['a'] }] });
  expect(toInput({ ...emptyIntent, id: 'x', label: 'X', where: [row] }).routing).toEqual({});
});
