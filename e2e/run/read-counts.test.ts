import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeCounts, readPlaywrightCounts, readVitestCounts, sumCounts } from './read-counts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'counts-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function report(content: unknown): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

test('a test file that cannot be loaded counts as a failure', async () => {
  const file = await report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults: [
    { status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{}] }, { status: 'passed', assertionResults: [{}] },
  ] });
  expect(await readVitestCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 1 });
});

test('a browser test that passed only on its second try counts as failed', async () => {
  const file = await report({ stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] });
  expect(await readPlaywrightCounts(file)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('the last line adds up all runners', () => {
  const total = sumCounts([{ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 2 }]);
  expect(describeCounts(total)).toBe('5 passed, 1 failed, 2 skipped');
});
