import { expect, test } from 'vitest';
import { builtInPack } from './built-in-pack.ts';
import { rule as ruleSchema } from './rule.ts';
import { testRule } from './test-rule.ts';

test.each(builtInPack.map((rule) => [rule.id, rule] as const))('%s meets its own examples', (_id, rule) => {
  expect(ruleSchema.parse(rule)).toEqual(rule);
  expect(testRule(rule)).toEqual([]);
});
