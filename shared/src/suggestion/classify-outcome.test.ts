import { expect, test } from 'vitest';
import { classifyOutcome } from './classify-outcome.ts';

test.each([
  [1, 0, 'as-is'], [0.95, 0.05, 'as-is'], [0.95, 0.051, 'edited'], [0.949, 0, 'edited'], [0.6, 0.9, 'edited'], [0.599, 0, 'rewritten'], [0, 1, 'rewritten'],
] as const)('a sent reply with %d survived and %d added counts as %s', (survived, added, outcome) => {
  expect(classifyOutcome({ phase: 'sent' }, { survived, added })).toBe(outcome);
});

test.each(['discarded', 'unused', 'ambiguous'] as const)('%s is an outcome whatever the texts say', (phase) => {
  expect(classifyOutcome({ phase }, { survived: 1, added: 0 })).toBe(phase);
});

test.each(['generated', 'displayed', 'inserted'] as const)('a suggestion that is only %s has no outcome yet', (phase) => {
  expect(classifyOutcome({ phase })).toBeUndefined();
});

test('a sent reply whose text is not known has no outcome yet', () => {
  expect(classifyOutcome({ phase: 'sent' })).toBeUndefined();
});
