import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter((file) => file !== '' && existsSync(root + file));
const read = (file: string) => readFileSync(root + file, 'utf8');
const sources = tracked.filter((file) => /[.](ts|tsx)$/.test(file) && !/[.](test|spec)[.]tsx?$|[.]d[.]ts$/.test(file));
const documents = tracked.filter((file) => /^(docs\/.*|[A-Z]+)[.]md$/.test(file));

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

test('files stay small: half at most 75 lines, nineteen in twenty at most 250', () => {
  const lengths = sources.map((file) => read(file).split('\n').length - 1).sort((one, other) => one - other);
  const figures = { files: lengths.length, median: percentile(lengths, 0.5), p95: percentile(lengths, 0.95), largest: lengths.at(-1) };
  console.info('file sizes in lines:', JSON.stringify(figures));
  expect(figures.median).toBeLessThanOrEqual(75);
  expect(figures.p95).toBeLessThanOrEqual(250);
});

test('a file over 400 lines says at its head why', () => {
  const unexplained = sources.filter((file) => read(file).split('\n').length > 401 && !read(file).startsWith('/**'));
  expect(unexplained, 'split the file, or begin it with a doc comment that says why it is one').toEqual([]);
});

test('no dated TODO has expired, and none is without a date', () => {
  const today = new Date().toISOString().slice(0, 10);
  const marks = sources.flatMap((file) => [...read(file).matchAll(/\bTODO\b(?: \[(\d{4}-\d{2}-\d{2})\])?/g)].map((match) => ({ file, date: match[1] })));
  expect(marks.filter((mark) => !mark.date || mark.date < today), 'do it, or give it a date that lies ahead: TODO [2027-01-01]').toEqual([]);
});

test('every path that a document cites exists', () => {
  const cited = documents.flatMap((file) =>
    [...read(file).matchAll(/`((?:api|db|shared|extension|e2e|docs)\/[\w./-]+)`/g)].map((match) => ({ file, path: match[1]! })));
  expect(cited.filter(({ path }) => !existsSync(root + path)), 'the document names a path that is gone').toEqual([]);
});

test('no test waits for time to pass', () => {
  const waiting = tracked.filter((file) => /^(e2e|extension|api|db|shared)\/.*[.]tsx?$/.test(file) && read(file).includes('.waitForTimeout('));
  expect(waiting, 'wait for what a user would see instead').toEqual([]);
});

test('no pattern hears either case in a part of itself: V8 does so wrongly once a process has compiled many', () => {
  expect(sources.filter((file) => /\(\?i[:-]/.test(read(file))), 'name both letters, [Mm]y, or let the whole pattern hear either case').toEqual([]);
});

test('no test is skipped or run alone', () => {
  const marked = tracked.filter((file) => /[.](test|spec)[.]tsx?$/.test(file) && /\b(it|test|describe)[.](skip|only|todo)\(/.test(read(file)));
  expect(marked).toEqual([]);
});

test('everybody imports only what the layout allows', async () => {
  const folders = ['shared/src', 'db/src', 'api/src', 'api/dashboard/src', 'extension/src', 'e2e'].filter((folder) => existsSync(root + folder));
  const result = await run('pnpm', ['exec', 'depcruise', '--config', '.dependency-cruiser.cjs', ...folders], { cwd: root }).catch((error) => error as { stdout: string });
  expect(result.stdout).toContain('no dependency violations found');
}, 120_000);

test.each(['shared', 'db', 'api', 'dashboard', 'extension', 'e2e'])('%s holds its types', async (name) => {
  const result = await run('pnpm', ['--filter', `@countersign/${name}`, 'run', 'typecheck'], { cwd: root }).then(() => '', (error) => (error as { stdout: string }).stdout);
  expect(result).toBe('');
}, 240_000);
