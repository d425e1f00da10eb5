import { expect, test } from 'vitest';
import { builtInPack } from '../built-in-pack.ts';
import { rule, type Rule } from '../rule.ts';
import { readRules } from './read-rules.ts';
import { writeRules } from './write-rules.ts';

test('a list of rules is read, and what may be left out is filled in', () => {
  const { rules: [read] } = readRules('- id: no-guarantee\n  clause: Nothing is guaranteed.\n  severity: block\n  detector: {type: phrase, phrases: [we guarantee]}\n  suggestion:\n', 'p.yaml');
  expect(read).toMatchObject({ id: 'no-guarantee', severity: 'block', suggestion: '', scope: { on: [] } });
});

test('a file of Windows, with its mark and its line ends, is read', () => {
  expect(readRules('\uFEFF- id: a\r\n  clause: b\r\n  severity: warn\r\n  detector: {type: placeholder}\r\n', 'p.yaml').rules).toMatchObject([{ id: 'a', clause: 'b' }]);
});

test('a list of nothing is a policy of no rules', () => {
  expect(readRules('[]', 'p.yaml').rules).toEqual([]);
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
  ['an empty file, which would retire every rule', '# nothing here\n', /^p\.yaml:1: no rules: the file is empty/],
  ['a scope nobody knows', '- {id: a, clause: b, severity: warn, detector: {type: placeholder},\n  scope: [typed, mails]}', /^p\.yaml:2: 0\.scope: “mails” is no scope; write draft, typed, .+ \(rule “a”\)$/],
  ['a sign where a currency belongs', '- {id: a, clause: b, severity: warn,\n  detector: {type: commitment, limit: {amount: 5, currency: €}}}', /^p\.yaml:2: 0\.detector\.limit\.currency: has to have 3 letters, as EUR does/],
  ['words that are blank', '- {id: a, clause: b, severity: warn,\n  detector: {type: phrase, phrases: [never, " "]}}', /^p\.yaml:2: 0\.detector\.phrases\.1: is blank; write the words/],
  ['half a number of words', '- {id: a, clause: b, severity: warn, detector: {type: internal-text, words: 4.5}}', /words: has to be a whole number/],
  ['a tab', '- id: a\n\tclause: b', /^p\.yaml:2: not YAML: a tab indents this line; use blanks$/],
  ['a second document', '- {id: a, clause: b, severity: warn, detector: {type: placeholder}}\n---\n- {id: b}', /^p\.yaml:\d: not YAML: a line “---” begins a second list/],
  ['a field that is there twice', '- id: a\n  id: b', /^p\.yaml:2: not YAML: this field is there twice/],
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
