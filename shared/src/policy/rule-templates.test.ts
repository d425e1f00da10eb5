import { expect, test } from 'vitest';
import { readRules } from './file/read-rules.ts';
import { writeRules } from './file/write-rules.ts';
import { judgeExamples } from './judge-examples.ts';
import { ruleTemplates } from './rule-templates.ts';

test.each(ruleTemplates.map((template) => [template.id, template] as const))('the rule “%s” to start from passes its own examples, and shows both what it finds and what it leaves', (_id, template) => {
  expect(judgeExamples(template).filter(({ passes }) => !passes)).toEqual([]);
  expect(Math.min(template.examples.match.length, template.examples.clear.length)).toBeGreaterThan(0);
});

test('all of them make a policy that reads back as it was written', () => {
  expect(readRules(writeRules(ruleTemplates), 'p.yaml').rules.map(({ id }) => id)).toEqual(ruleTemplates.map(({ id }) => id).sort());
});
