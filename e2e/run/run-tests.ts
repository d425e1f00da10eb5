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
import { describeFailure, readPlaywrightFailures, readVitestFailures, type Failure } from './read-failures.ts';
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

interface Outcome {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
}

const results: readonly (Outcome & { readonly runner: string })[] = [
  ...(await unitsOnEitherDatabase()),
  { runner: 'browser', ...(await playwright()) },
  { runner: 'insertion in Firefox', ...(await insertionInFirefox()) },
];

for (const failure of results.flatMap((result) => result.failures)) console.log(describeFailure(failure));
for (const { runner, counts } of results) console.log(`${runner.padEnd(42)} ${describeCounts(counts)}`);
console.log(`in ${Math.round((performance.now() - started) / 1000)} s`);
const total = sumCounts(results.map((result) => result.counts));
console.log(describeCounts(total));
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

async function vitest(name: string, args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  const report = join(reports, `${name}.json`);
  const code = await runCommand('pnpm', ['exec', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], environment);
  if (!existsSync(report)) return died(name, code);
  return withExitCode({ counts: await readVitestCounts(report), failures: await readVitestFailures(report, root) }, name, code);
}

/** Everything on a real PostgreSQL, which is the faster one, and what is closest to the database on the embedded one, too. */
async function unitsOnEitherDatabase(): Promise<(Outcome & { readonly runner: string })[]> {
  const { startPostgres } = await import('@countersign/db/testing');
  const server = await startPostgres();
  if ('reason' in server) {
    return [
      { runner: 'unit, API, database on PGlite, extension', ...(await vitest('vitest', [])) },
      { runner: 'API and database on PostgreSQL', ...skipped('the tests on a real PostgreSQL', server.reason) },
    ];
  }
  try {
    return [
      { runner: 'unit, API, database on PostgreSQL, extension', ...(await vitest('vitest', [], { TEST_DATABASE_URL: server.url })) },
      { runner: 'database on PGlite', ...(await vitest('pglite', ['--project', 'node', 'db/', 'api/src/auth/', 'api/src/jobs/', 'api/src/privacy', 'api/src/suggestions/'])) },
    ];
  } finally {
    await server.stop();
  }
}

async function playwright(): Promise<Outcome> {
  const report = join(reports, 'playwright.json');
  const code = await runCommand('pnpm', ['--filter', '@countersign/e2e', 'exec', 'playwright', 'test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  if (!existsSync(report)) return died('playwright', code);
  return withExitCode({ counts: await readPlaywrightCounts(report), failures: await readPlaywrightFailures(report) }, 'playwright', code);
}

async function insertionInFirefox(): Promise<Outcome> {
  const missing = await ensureFirefox();
  return missing === undefined ? vitest('firefox', ['--config', 'e2e/firefox/vitest.config.ts']) : skipped('insertion in Firefox', missing.reason);
}

function skipped(what: string, reason: string): Outcome {
  console.log(`1 skipped: ${what}, because ${reason}`);
  return { counts: { passed: 0, failed: 0, skipped: 1 }, failures: [] };
}

/** A runner that left no report counts as one failure. */
function died(runner: string, code: number): Outcome {
  return { counts: { passed: 0, failed: 1, skipped: 0 }, failures: [{ test: runner, reason: `It ended with code ${code} and left no report.` }] };
}

/** A runner that failed with no failed test counts as one failure. */
function withExitCode(outcome: Outcome, runner: string, code: number): Outcome {
  if (code === 0 || outcome.counts.failed > 0) return outcome;
  return { counts: { ...outcome.counts, failed: 1 }, failures: [{ test: runner, reason: `It ended with code ${code} and no failed test.` }] };
}
