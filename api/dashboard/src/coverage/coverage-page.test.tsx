import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Coverage } from '../queries/coverage.ts';
import { showPage } from '../testing/show-page.tsx';

let page: typeof import('./coverage-page.tsx');
let keys: typeof import('../queries/coverage.ts');
beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://countersign.example/dashboard/coverage'));
  page = await import('./coverage-page.tsx');
  keys = await import('../queries/coverage.ts');
});
afterAll(() => vi.unstubAllGlobals());

const rate = (count: number, n: number) => ({ count, n, share: n === 0 ? null : count / n, low: n === 0 ? null : 0.5, high: n === 0 ? null : 0.7 });
const row = (n: number) => ({ tickets: n, answered: rate(n * 0.6, n), abstained: rate(n * 0.4, n), withheld: rate(0, n), cited: rate(n * 0.6, n), survival: { mean: 0.8, low: 0.7, high: 0.9, n } });
const coverage: Coverage = {
  period: { from: '2026-08-24', to: '2026-11-21' }, definition: 'Runs.', all: row(60),
  intents: [{ intent: 'exchange', intentLabel: 'Exchange', ...row(50) }, { intent: 'refund', intentLabel: 'Refund', ...row(10) }],
};
const show = (answer?: unknown) => showPage(<page.CoveragePage />, answer === undefined ? [] : [[keys.coverageQuery({}).queryKey, answer]]);

describe('the page of coverage', () => {
  test('shows each share with its interval, and none below twenty runs', () => {
    const { markup, text } = show(coverage);
    expect(text).toMatch(/Exchange 50 60\.0% 50\.0 to 70\.0 40\.0% 50\.0 to 70\.0/);
    expect(text).toMatch(/Refund 10 6 of 10 too few for a rate 4 0 6 10 sent/);
    expect(markup).toContain('href="/gaps?intent=exchange"');
    expect(markup).toContain('/v1/analytics/csv/coverage');
  });

  test('says what will appear before the first ticket', () => {
    expect(show({ ...coverage, intents: [], all: row(0) }).text).toContain('No ticket has been opened yet.');
  });

  test('waits, and says that it failed', () => {
    expect(show().markup).toContain('aria-label="Loading"');
    expect(show(new Error('away')).text).toContain("couldn't be loaded");
  });
});
