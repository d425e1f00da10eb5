import { expect, test } from 'vitest';
import { readRules } from './file/read-rules.ts';
import { writeRules } from './file/write-rules.ts';
import { judgeExamples } from './judge-examples.ts';
import { needsTicket } from './needs-ticket.ts';
import { ruleTemplates } from './rule-templates.ts';

test.each(ruleTemplates.map((template) => [template.id, template] as const))('the rule “%s” to start from passes its own examples, and shows both what it finds, where a text alone can show it, and what it leaves', (_id, template) => {
  expect(judgeExamples(template).filter(({ passes }) => !passes)).toEqual([]);
  expect(template.examples.clear).not.toEqual([]);
  if (!needsTicket(template)) expect(template.examples.match).not.toEqual([]);
});

test('all of them make a policy that reads back as it was written', () => {
  expect(readRules(writeRules(ruleTemplates), 'p.yaml').rules.map(({ id }) => id)).toEqual(ruleTemplates.map(({ id }) => id).sort());
});

test.each(ruleTemplates.filter(({ suggestion }) => suggestion !== '').map(({ id, suggestion }) => [id, suggestion]))('what the rule “%s” offers speaks to the customer, who reads it after one tap', (_id, suggestion) => {
  expect(suggestion).not.toMatch(/^(?:speak|link|write|use|say|avoid|do not|never|remove|offer|replace)\b/i);
});
