import { ApiError } from '@countersign/api/client';
import { rule, type Rule } from '@countersign/shared/policy/rule';
import { ruleTemplates } from '@countersign/shared/policy/rule-templates';
import type { ComponentType } from 'react';
import { Router } from 'wouter';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { showPage } from '../testing/show-page.tsx';

let pages: { list: ComponentType; fresh: ComponentType; rule: ComponentType<{ id: string }>; file: ComponentType };
let keys: typeof import('../queries/policies.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/policies'));
  const [list, fresh, one, file, queries] = await Promise.all([import('./policies-page.tsx'), import('./new-rule-page.tsx'), import('./rule-page.tsx'), import('./policy-file-page.tsx'), import('../queries/policies.ts')]);
  pages = { list: list.default, fresh: fresh.default, rule: one.default, file: file.default };
  keys = queries;
});
afterAll(() => vi.unstubAllGlobals());

const refund = rule.parse({
  id: 'refund-limit', clause: 'Refunds above €50 need a lead.', severity: 'block', detector: { type: 'commitment', promises: ['refund'], limit: { amount: 50, currency: 'EUR' } }, suggestion: 'I have asked my lead.',
  examples: { match: ['We will refund you €120 today.'], clear: ['We will refund €4.95 for the label.'] },
});
const row = (written: Rule, more: object = {}) => ({ rule: written, version: 2, retiredAt: null, changedAt: '2026-10-02T09:00:00.000Z', changedBy: 'Priya Raman', ...more });
const outcomes = { days: 30, definition: 'Findings of each rule.', rules: [{ rule: 'refund-limit', shown: 9, fixed: 4, overridden: 2, sentAnyway: 1, reasons: [{ reason: 'The lead agreed', count: 2 }] }] };
const versions = [{ version: 2, rule: refund, at: '2026-10-02T09:00:00.000Z', by: 'Priya Raman', sameAs: null }, { version: 1, rule: { ...refund, severity: 'warn' as const }, at: '2026-09-02T09:00:00.000Z', by: null, sameAs: null }];

function show(page: React.ReactNode, answers: Partial<Record<'rules' | 'outcomes' | 'rule' | 'file', unknown>>, search = '') {
  const known = { rules: keys.policyRulesQuery.queryKey, outcomes: keys.ruleOutcomesQuery.queryKey, rule: keys.policyRuleQuery('refund-limit').queryKey, file: keys.policyFileQuery.queryKey };
  return showPage(<Router ssrPath="/policies" ssrSearch={search}>{page}</Router>, Object.entries(answers).map(([name, answer]) => [known[name as keyof typeof known], answer] as const));
}

describe('the list of rules', () => {
  test('shows how often each spoke and what became of it, those that went out anyway first', () => {
    const gaps = rule.parse({ id: 'a-gap', clause: 'No gap is left.', severity: 'block', detector: { type: 'placeholder' } });
    const { text } = show(<pages.list />, { rules: [row(gaps), row(refund)], outcomes });
    expect(text).toMatch(/Refunds above €50 need a lead\. refund-limit Block 9 4 fixed, 2 overridden, 2 left open ?, 1 sent anyway “The lead agreed” ×2 .*No gap is left\. a-gap Block 0 Silent/);
  });

  test('keeps retired rules apart, and says whose the built-in ones are', () => {
    expect(show(<pages.list />, { rules: [row(refund, { retiredAt: '2026-11-01T09:00:00.000Z' })], outcomes }).text).toContain('1 retired rule');
    expect(show(<pages.list />, { rules: [row(refund, { version: 0, changedAt: null, changedBy: null })], outcomes }).text).toMatch(/They become yours with your first rule\. .*Built in/);
  });

  test('stands without what became of them, while it loads, and for a role that can’t see it', () => {
    expect(show(<pages.list />, { rules: [row(refund)], outcomes: new Error('away') }).text).toMatch(/Refunds above .*couldn’t be loaded\. Try again/);
    expect(show(<pages.list />, {}).markup).toContain('aria-label="Loading"');
    expect(show(<pages.list />, { rules: new ApiError(403, { code: 'FORBIDDEN', message: 'No.' }) }).text).toContain("Your role can't see this page.");
  });
});

describe('the editor of a rule', () => {
  test('holds its fields, its examples with what they are judged as, its versions and the way out', () => {
    const { markup, text } = show(<pages.rule id="refund-limit" />, { rule: { ...row(refund), versions }, outcomes });
    expect(markup).toMatch(/<input type="checkbox"[^>]*checked=""\/>Refund</);
    expect(markup).toMatch(/type="number"[^>]*value="50"/);
    expect(text).toMatch(/Must match 1 of 1 .*We will refund you €120 today\./);
    expect(markup).toContain('<mark class="match">');
    expect(text).toMatch(/Version 2 .*Priya Raman What changed .*Version 1 .*came with the workspace Restore .*Retire/);
    expect(markup).toMatch(/aria-disabled="true"[^>]*>Save</);
  });

  test('names the example that fails and the field that makes it fail', () => {
    const failing = rule.parse({ ...refund, detector: { ...refund.detector, conditional: true }, examples: { match: [], clear: ['If the inspection shows a fault, we will refund you.'] } });
    const { text } = show(<pages.rule id="refund-limit" />, { rule: { ...row(failing), versions }, outcomes });
    expect(text).toMatch(/Must not match 0 of 1 .*Matches, but must not\. Promises a refund, under a condition\. Because of “Conditional promises count too”\./);
  });
});

describe('a new rule', () => {
  test('starts from one that is written, or from nothing', () => {
    const { markup } = show(<pages.fresh />, { rules: [row({ ...refund, id: 'no-discounts' })] });
    expect([...markup.matchAll(/aria-label="Start: /g)]).toHaveLength(ruleTemplates.length - 1);
    expect(markup).toMatch(/href="\/policies\/rules\/no-discounts"[^>]*>Open yours/);
  });

  test('says what it still needs', () => {
    expect(show(<pages.fresh />, {}, 'from=nothing').text).toContain('The rule needs a');
    expect(show(<pages.fresh />, {}, 'from=refund-above-50').markup).toContain('We will refund the full €189 to your card.');
  });
});

test('the whole policy stands there as a file, and nothing is saved before it is asked what would change', () => {
  const { markup, text } = show(<pages.file />, { file: { yaml: '- id: a\n', rules: 1, builtIn: true } });
  expect(markup).toContain('- id: a');
  expect(text).toMatch(/built-in pack.*What would change Nothing is saved before you say so\./);
  expect(markup).not.toContain('>Save<');
});

test('a comparison says how many could not be judged, and why each', async () => {
  const { ReplayBlock } = await import('./replay-block.tsx');
  const data = { suggestions: 40, withText: 21, withoutText: 5, judgedOtherwise: 0, notJudged: { unreadable: 1, tags: 3, source: 0, ticket: 10 }, changes: [] };
  const { text } = showPage(<ReplayBlock query={{ data, isFetching: false, isError: false } as never} idle={null} />, []);
  expect(text).toMatch(/21 suggestions compared, 5 had no text left\. .*14 suggestions could not be judged: .*10 say what only the ticket could confirm; tickets aren’t kept\. .*3 are older than kept tags\. .*1 have a stored draft/);
  expect(text).not.toContain('can’t be read any more');
});
