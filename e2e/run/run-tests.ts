/**
 * What `npm test` runs: all set-up, then every test of every runner, and one line with the summed counts.
 * Only `node:` modules may be imported at the top: nothing is installed yet on a new machine.
 */
import { mkdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';
import { ensureFirefox } from './ensure-firefox.ts';
import { describeCounts, readPlaywrightCounts, readVitestCounts, sumCounts, type Counts } from './read-counts.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = join(root, 'test-results', 'reports');
process.chdir(root);
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const started = performance.now();
if ((await runCommand('node', ['api/src/start/prepare.ts', '--with-tests'])) !== 0) process.exit(1);
await ensureChromium();
if ((await runCommand('pnpm', ['--filter', '@countersign/extension', 'build:firefox'])) !== 0) process.exit(1);

const results: { readonly runner: string; readonly counts: Counts }[] = [];
results.push({ runner: 'unit, API, database on PGlite, extension', counts: await vitest('vitest', []) });
results.push({ runner: 'database on PostgreSQL', counts: await databaseOnPostgres() });
results.push({ runner: 'browser', counts: await playwright() });
results.push({ runner: 'insertion in Firefox', counts: await insertionInFirefox() });

for (const { runner, counts } of results) console.log(`${runner.padEnd(42)} ${describeCounts(counts)}`);
console.log(`in ${Math.round((performance.now() - started) / 1000)} s`);
const total = sumCounts(results.map((result) => result.counts));
console.log(describeCounts(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function vitest(name: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Counts> {
  const report = join(reports, `${name}.json`);
  const code = await runCommand('pnpm', ['exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], environment);
  return withExitCode(existsSync(report) ? await readVitestCounts(report) : undefined, code);
}

async function databaseOnPostgres(): Promise<Counts> {
  const { startPostgres } = await import('@countersign/db/testing');
  const server = await startPostgres();
  if ('reason' in server) {
    console.log(`1 skipped: the database tests on a real PostgreSQL, because ${server.reason}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  try {
    return await vitest('postgres', ['--project', 'node', 'db/', 'api/src/auth/', 'api/src/jobs/', 'api/src/suggestions/'], { TEST_DATABASE_URL: server.url });
  } finally {
    await server.stop();
  }
}

async function playwright(): Promise<Counts> {
  const report = join(reports, 'playwright.json');
  const code = await runCommand('pnpm', ['--filter', '@countersign/e2e', 'exec', 'playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  return withExitCode(existsSync(report) ? await readPlaywrightCounts(report) : undefined, code);
}

async function insertionInFirefox(): Promise<Counts> {
  const missing = await ensureFirefox();
  if (missing === undefined) return vitest('firefox', ['--config', 'e2e/firefox/vitest.config.ts']);
  console.log(`1 skipped: insertion in Firefox, because ${missing.reason}`);
  return { passed: 0, failed: 0, skipped: 1 };
}

/** A runner that died, or failed with no failed test, counts as one failure. */
function withExitCode(counts: Counts | undefined, code: number): Counts {
  if (!counts) return { passed: 0, failed: 1, skipped: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
