import type { FoundSource } from '@countersign/shared/assist/source';
import { compileRules } from '@countersign/shared/policy/compile-rules';
import { evaluatePolicy } from '@countersign/shared/policy/evaluate';
import { rule } from '@countersign/shared/policy/rule';
import { expect, test } from 'vitest';
import { softenQuotedPromise } from './soften-quoted-promise.ts';

const limited = compileRules([rule.parse({ id: 'refund', clause: 'Refunds above 50 euros need a lead.', severity: 'block', detector: { type: 'commitment', promises: ['refund'], limit: { amount: 50 } } })]);
const never = compileRules([rule.parse({ id: 'refund', clause: 'Never promise a refund.', severity: 'block', detector: { type: 'commitment', promises: ['refund'] } })]);
const said = 'We will refund the full price to you.';
const article = (overrides: Partial<FoundSource> = {}): FoundSource => ({
  documentId: 'd', passageId: 'p', kind: 'article', title: 'Refunds', heading: '', text: `Send it back within 30 days. ${said}`, score: 1, visibility: 'public', updated: '', ...overrides,
});

function severityOf(sentence: string, cited: readonly FoundSource[], rules = limited) {
  const [finding] = evaluatePolicy(sentence, rules, { on: 'draft' });
  return softenQuotedPromise(finding!, sentence, cited, rules).severity;
}

test('a published sentence without an amount warns under a rule with a limit, because nothing says the limit was passed', () => {
  expect(severityOf(said, [article()])).toBe('warn');
});

test.each([
  ['in other words than the article', 'We will refund all of your money.', [article()], limited],
  ['from an internal article', said, [article({ visibility: 'internal' })], limited],
  ['from a prepared reply', said, [article({ kind: 'macro' })], limited],
  ['with an amount above the limit', 'We will refund €189 to you.', [article({ text: 'We will refund €189 to you.' })], limited],
  ['under a rule that allows none', said, [article()], never],
])('a promise %s still blocks', (_name, sentence, cited, rules) => {
  expect(severityOf(sentence, cited, rules)).toBe('block');
});
