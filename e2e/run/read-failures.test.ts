import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeFailure, readPlaywrightFailures, readVitestFailures } from './read-failures.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'failures-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function report(content: unknown): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

test('a failed test is named with its file and with what went wrong', async () => {
  const file = await report({ testResults: [
    { name: join(folder, 'api/a.test.ts'), status: 'failed', message: '', assertionResults: [
      { fullName: 'a total is right', status: 'passed', failureMessages: [] },
      { fullName: 'a total is exact', status: 'failed', failureMessages: ['expected \u001b[31m2\u001b[39m to be 3\n    at api/a.test.ts:4:2\n    at runTest (node_modules/runner/index.js:9:9)'] },
    ] },
    { name: join(folder, 'api/b.test.ts'), status: 'failed', message: 'Cannot find module', assertionResults: [] },
  ] });
  expect(await readVitestFailures(file, folder)).toEqual([
    { test: 'api/a.test.ts › a total is exact', reason: 'expected 2 to be 3\n    at api/a.test.ts:4:2' },
    { test: 'api/b.test.ts', reason: 'Cannot find module' },
  ]);
});

test('a failed browser test is named wherever it stands, and a failure outside any test is not lost', async () => {
  const failed = { title: 'one undo brings it back', file: 'specs/undo.spec.ts', ok: false, tests: [{ results: [{ errors: [{ message: 'element is detached' }] }] }] };
  const file = await report({ suites: [{ specs: [{ ...failed, ok: true }], suites: [{ specs: [failed] }] }], errors: [{ message: 'the server did not start' }] });
  expect(await readPlaywrightFailures(file)).toEqual([
    { test: 'specs/undo.spec.ts › one undo brings it back', reason: 'element is detached' },
    { test: 'outside any test', reason: 'the server did not start' },
  ]);
});

test('a long reason is cut to its first lines and stands indented below its test', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`);
  const file = await report({ testResults: [{ name: join(folder, 'a.test.ts'), status: 'failed', message: lines.join('\n'), assertionResults: [] }] });
  const [first] = await readVitestFailures(file, folder);
  const printed = describeFailure(first!).split('\n');
  expect(printed.slice(0, 2)).toEqual(['failed: a.test.ts', '    line 1']);
  expect(printed.at(-1)).toBe('    line 12');
});
