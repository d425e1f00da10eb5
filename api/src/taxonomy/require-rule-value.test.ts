import { handoverRules } from '@countersign/shared/assist/handover-rules';
import { expect, test } from 'vitest';
import { requireRuleValue } from './require-rule-value.ts';

test.each([
  ['unresolved-turns', -3], ['unresolved-turns', 2.5], ['unresolved-turns', 31], ['out-of-scope', 60], ['falling-mood', 0], ['low-confidence', -0.1],
] as const)('%s can’t be set to %s', (id, value) => {
  expect(() => requireRuleValue({ handover: { [id]: { value } } })).toThrow(/takes a (?:whole )?number/);
});

test('every rule takes its least, its most and its own number, and none at all', () => {
  for (const { id, parameter } of handoverRules) for (const value of parameter === undefined ? [undefined] : [parameter.least, parameter.most, parameter.value, undefined]) expect(() => requireRuleValue({ handover: { [id]: { ...(value === undefined ? {} : { value }) } } })).not.toThrow();
});
