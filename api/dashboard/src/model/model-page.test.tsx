import { ApiError } from '@countersign/api/client';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ModelUse } from '../queries/model-use.ts';
import { showPage } from '../testing/show-page.tsx';
import { troubleWords } from './trouble-words.ts';

let page: typeof import('./model-page.tsx');
let key: readonly string[];
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/model'));
  page = await import('./model-page.tsx');
  key = (await import('../queries/model-use.ts')).modelUseQuery.queryKey;
});

const use: ModelUse = {
  model: { host: 'model.example', name: 'small' }, embeddings: null,
  month: { from: '2026-03-01T00:00:00.000Z', until: '2026-04-01T00:00:00.000Z', calls: 1_482, cents: 1_234, counted: { calls: 1_400, cents: 1_200 }, estimated: { calls: 80, cents: 34 }, unpriced: 0, budget: 4_000, isReached: false },
  week: { from: '2026-03-08T00:00:00.000Z', calls: 320, troubles: [], drafts: { n: 120, without: [] } },
};
const show = (answer?: ModelUse | Error) => showPage(<page.default />, answer === undefined ? [] : [[key, answer]]);
const withMonth = (month: Partial<ModelUse['month']>) => show({ ...use, month: { ...use.month, ...month } }).text;
const withWeek = (week: Partial<ModelUse['week']>) => show({ ...use, week: { ...use.week, ...week } }).text;

test('says what the month cost beside its limit, what of it is counted and what an estimate', () => {
  const { text } = show(use);
  for (const words of ['small at model.example', '$12.34', 'of $40.00', 'n = 1,482 calls, 30.9% of the limit', '$12.00', 'n = 1,400', '$0.34', 'n = 80']) expect(text).toContain(words);
  expect(text).not.toContain('reached');
  expect(text).not.toContain('known');
});

test('says that the limit is reached, what that means for agents, and until when', () => {
  const text = withMonth({ cents: 4_000, isReached: true });
  expect(text).toMatch(/limit of \$40\.00 is reached\. The built-in engine alone answers until \S+ \S+ \(UTC\)/);
  expect(text).toContain('MODEL_MONTHLY_BUDGET on the server is the limit.');
});

test('says that there is no limit, and which calls nobody knows the price of', () => {
  expect(withMonth({ budget: null })).toContain('No limit is set.');
  expect(withMonth({ unpriced: 3 })).toContain('What 3 calls cost isn’t known and isn’t in these figures, nor held against the limit.');
  expect(withMonth({ budget: null, unpriced: 1 })).toContain('What 1 call cost isn’t known and isn’t in these figures. MODEL_PRICE');
  expect(withMonth({ cents: 0.37 })).toContain('under $0.01');
});

test('says what came to nothing, what to do about it, and whether it still is so', () => {
  const text = withWeek({
    troubles: [
      { of: 'embeddings', why: 'wrong-key', calls: 2, lastAt: '2026-03-14T09:00:00.000Z', isLast: true },
      { of: 'model', why: 'unknown-model', calls: 7, lastAt: '2026-03-13T09:00:00.000Z', isLast: false },
    ],
    drafts: { n: 120, without: [{ reason: 'model-refuses', count: 9 }, { reason: 'over-budget', count: 2 }] },
  });
  expect(text).toMatch(/Key refused last call .*EMBEDDING_API_KEY.* 2 of 320/);
  expect(text).toMatch(/No such model or address (?!last call).*Check MODEL and OPENAI_BASE_URL.* 7 of 320/);
  expect(text).toContain('Of 120 drafts, the built-in engine wrote 9 because it refuses our requests as it is set up, 2 because the month’s limit was reached.');
  expect(text).toMatch(/11 of 120/);
});

test('says so where every call was answered, where none was made, and where there is no model', () => {
  expect(withWeek({})).toContain('Every call was answered. n = 320 calls');
  expect(withWeek({ calls: 0 })).toContain('No model was asked.');
  expect(show({ ...use, model: null }).text).toContain('No model is connected.');
});

test('says so while it loads, where it can’t be loaded, and to whom it isn’t shown', () => {
  expect(show().markup).toContain('aria-label="Loading"');
  expect(show(new Error('away')).text).toContain("couldn't be loaded");
  expect(show(new ApiError(403, { code: 'FORBIDDEN', message: 'No.' })).text).toContain("Your role can't see this page");
});

test.each(['wrong-key', 'unknown-model', 'no-credit', 'rate-limited', 'unreachable', 'timeout', 'declined', 'too-long', 'refused', 'invalid-output', 'cut-off'])('has its own words for what to do about %s', (why) => {
  for (const of of ['model', 'embeddings'] as const) {
    const { what, todo } = troubleWords(of, why);
    expect(what).not.toBe(why);
    expect(todo).toMatch(/\.$/);
    if (of === 'embeddings') expect(todo).not.toMatch(/\bMODEL\b|MODEL_FIRST/);
  }
});
