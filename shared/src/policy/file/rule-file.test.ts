import { expect, test } from 'vitest';
import { builtInPack } from '../built-in-pack.ts';
import { rule, type Rule } from '../rule.ts';
import { readRules } from './read-rules.ts';
import { writeRules } from './write-rules.ts';

test('a list of rules is read, and what may be left out is filled in', () => {
  const { rules: [read] } = readRules('- id: no-guarantee\n  clause: Nothing is guaranteed.\n  severity: block\n  detector: {type: phrase, phrases: [we guarantee]}\n  suggestion:\n', 'p.yaml');
  expect(read).toMatchObject({ id: 'no-guarantee', severity: 'block', suggestion: '', scope: { on: [] } });
});

test('a scope may be a word, and the list may stand under “rules”', () => {
  expect(readRules('rules:\n  - {id: a, clause: b, severity: warn, scope: draft, detector: {type: placeholder}}', 'p.yaml').rules[0]!.scope).toMatchObject({ on: ['draft'] });
});

test.each([
  ['an unknown detector', '- id: a\n  clause: b\n  severity: warn\n  detector:\n    type: psychic', /^p\.yaml:5: 0\.detector\.type: has to be commitment, phrase, .+ \(rule “a”\)$/],
  ['a rule without a clause', '\n- {id: a, severity: warn, detector: {type: placeholder}}', /^p\.yaml:2: 0\.clause: is missing; write it/],
  ['a severity nobody knows', '- id: a\n  clause: b\n  severity: deadly\n  detector: {type: placeholder}', /^p\.yaml:3: 0\.severity: has to be info, warn or block/],
  ['a list without anything in it', '- id: a\n  clause: b\n  severity: warn\n  detector: {type: phrase, phrases: []}', /^p\.yaml:4: 0\.detector\.phrases: is empty/],
  ['an id that is there twice', '- {id: a, clause: b, severity: warn, detector: {type: placeholder}}\n- {id: a, clause: b, severity: warn, detector: {type: placeholder}}', /^p\.yaml:2: 1\.id: “a” is there already, in line 1/],
  ['a number where words belong', '- {id: a, clause: 4, severity: warn, detector: {type: placeholder}}', /^p\.yaml:1: 0\.clause: has to be text; put it in quotes/],
  ['something else than a list', 'rule: one', /^p\.yaml:1: no rules: expected a list/],
  ['broken YAML', '- id: a\n  clause: "b\n', /^p\.yaml:\d: not YAML: /],
])('%s is refused with its line and what to write', (_name, text, message) => {
  expect(() => readRules(text, 'p.yaml')).toThrow(message);
});

test('a field that nothing knows is named with its line, and left out', () => {
  const { unread } = readRules('- id: a\n  clause: b\n  severity: warn\n  detector: {type: placeholder}\n  examples:\n    pass: [Hello.]\n', 'p.yaml');
  expect(unread).toEqual(['p.yaml:6: 0.examples.pass: is no field of a rule and is left out']);
});

test('an example is found in its line', () => {
  expect(readRules('- id: a\n  clause: b\n  severity: warn\n  detector: {type: placeholder}\n  examples:\n    clear:\n      - Hello.\n      - Hi.\n', 'p.yaml').lineOf(0, 'examples', 'clear', 1)).toBe(8);
});

test('what is written reads back as the same rules, and is written the same again', () => {
  const odd = rule.parse({
    id: 'odd', clause: 'No: “yes”, #1 - or: else', severity: 'info', scope: { on: ['typed'], languages: ['de'], tags: ['no', '1e3'] },
    detector: { type: 'commitment', promises: ['refund'], limit: { amount: 50, currency: 'EUR' } },
    suggestion: 'Two lines\n\n  of words: here', examples: { match: ['- dash', 'true', ' space ', '"quoted"'], clear: ['null', '{{x}}', '&a *b !c | > %d @e'] },
  });
  const rules: Rule[] = [...builtInPack.map((one) => rule.parse(one)), odd];
  const text = writeRules(rules);
  const { rules: read, unread } = readRules(text, 'export.yaml');
  expect(unread).toEqual([]);
  expect(read).toEqual(rules.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
  expect(writeRules(read.toReversed())).toBe(text);
});

test('what has its usual value is left out', () => {
  expect(writeRules([rule.parse({ id: 'gaps', clause: 'Every gap is filled.', severity: 'warn', detector: { type: 'placeholder' } })])).toBe('- id: gaps\n  clause: Every gap is filled.\n  severity: warn\n  detector:\n    type: placeholder\n');
});
