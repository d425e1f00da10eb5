import { expect, test } from 'vitest';
import { handoverRuleIds, handoverRules } from './handover-rules.ts';
import { defaultTriageSettings, triageSettings } from './triage-settings.ts';

test('every hand-over rule is explained once, and its own number lies within its bounds', () => {
  expect(handoverRules.map(({ id }) => id).sort()).toEqual([...handoverRuleIds].sort());
  for (const { explanation, parameter } of handoverRules) {
    expect(explanation).not.toBe('');
    if (parameter) expect(parameter.value).toBeGreaterThanOrEqual(parameter.least);
    if (parameter) expect(parameter.value).toBeLessThanOrEqual(parameter.most);
  }
});

test('a workspace that set nothing has the defaults', () => {
  expect(triageSettings.parse({})).toEqual(defaultTriageSettings);
});

test('an unknown rule is refused', () => {
  expect(triageSettings.safeParse({ handover: { weather: { isOn: true } } }).success).toBe(false);
});
