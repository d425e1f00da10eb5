import { expect, test } from 'vitest';
import { builtInPack } from './built-in-pack.ts';
import { rule as ruleSchema } from './rule.ts';
import { judgeExamples } from './judge-examples.ts';

test.each(builtInPack.map((rule) => [rule.id, rule] as const))('%s meets its own examples', (_id, rule) => {
  expect(ruleSchema.parse(rule)).toEqual(rule);
  expect(judgeExamples(rule).filter(({ passes }) => !passes)).toEqual([]);
});
