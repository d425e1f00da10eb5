import { expect, test } from 'vitest';
import { readPolicies } from './read-policies.ts';

test('reads a list of rules and fills in what may be left out', () => {
  const [rule] = readPolicies('- id: no-guarantee\n  clause: Nothing is guaranteed.\n  severity: block\n  detector: {type: phrase, phrases: [we guarantee]}\n  suggestion:\n', 'p.yaml');
  expect(rule).toMatchObject({ id: 'no-guarantee', severity: 'block', suggestion: '', scope: { on: [] } });
});

test('a scope may be a word', () => {
  expect(readPolicies('- {id: a, clause: b, severity: warn, scope: draft, detector: {type: placeholder}}', 'p.yaml')[0]!.scope).toMatchObject({ on: ['draft'] });
});

test.each([
  ['an unknown detector', '- {id: a, clause: b, severity: warn, detector: {type: psychic}}', /^p\.yaml: 0\.detector/],
  ['a rule without a clause', '- {id: a, severity: warn, detector: {type: placeholder}}', /^p\.yaml: 0\.clause: /],
  ['something else than a list', 'rule: one', /^p\.yaml: expected a list/],
  ['broken YAML', '- [a', /^p\.yaml: /],
])('%s is refused with its place', (_name, text, message) => {
  expect(() => readPolicies(text, 'p.yaml')).toThrow(message);
});
