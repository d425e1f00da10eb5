import { expect, test } from 'vitest';
import { compileLocalRules } from './compile-local-rules.ts';
import { compileRules } from './compile-rules.ts';
import { evaluatePolicy } from './evaluate.ts';
import { rule } from './rule.ts';

const rules = [
  { type: 'commitment' }, { type: 'pattern', pattern: 'proj-\\d+' }, { type: 'personal-data', kinds: ['PHONE', 'CARD'] }, { type: 'wrong-name' }, { type: 'wrong-amount' }, { type: 'wrong-date' }, { type: 'internal-text' }, { type: 'other-customer' },
].map((detector) => rule.parse({ id: detector.type, clause: 'Clause.', severity: 'warn', detector }));
const text = 'We will refund you. See proj-14, call +49 30 901820, you paid with 4111 1111 1111 1111.';

test('what is judged while somebody types is what the server finds by the same rules, without those that need it', async () => {
  const local = await compileLocalRules(rules);
  expect(local.map((one) => one.rule.id)).toEqual(['commitment', 'pattern', 'personal-data', 'wrong-name']);
  expect(local.every(({ place }) => place === 'local')).toBe(true);
  const found = evaluatePolicy(text, local, { on: 'typed' });
  expect(found.map(({ quote }) => quote)).toEqual(['We will refund', 'proj-14', '+49 30 901820', '4111 1111 1111 1111']);
  expect(found).toEqual(evaluatePolicy(text, compileRules(rules), { on: 'typed' }));
});

test('a detector is left to the server exactly where it says that it needs it', async () => {
  const known = new Set((await compileLocalRules(rules)).map((one) => one.rule.id));
  for (const compiled of compileRules(rules)) expect(known.has(compiled.rule.id), compiled.rule.id).toBe(compiled.place === 'local');
});
