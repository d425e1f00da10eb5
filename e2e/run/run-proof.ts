/**
 * What `npm run proof` runs: the proofs in the counts that were promised, of which `npm test` takes a small fixed sample, and
 * one line with the counts. Only `node:` modules may be imported at the top: nothing is installed yet on a new machine.
 */
import { mkdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ensureChromium } from './ensure-chromium.ts';
import { describeCounts, readPlaywrightCounts, type Counts } from './read-counts.ts';
import { runCommand } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const report = join(root, 'test-results', 'reports', 'proof.json');
process.chdir(root);
await mkdir(join(report, '..'), { recursive: true });
await rm(report, { force: true });

const given = process.argv.slice(2);
const which = given.some((one) => !one.startsWith('-')) ? given : ['specs/proof', ...given];
const started = performance.now();
if ((await runCommand('node', ['api/src/start/prepare.ts', '--with-tests'])) !== 0) process.exit(1);
await ensureChromium();

const playwright = ['--filter', '@countersign/e2e', 'exec', 'playwright', 'test', '--reporter=list,json', ...which];
const code = await runCommand('pnpm', playwright, { COUNTERSIGN_PROOF: 'full', PLAYWRIGHT_JSON_OUTPUT_NAME: report });
const counts: Counts = existsSync(report) ? await readPlaywrightCounts(report) : { passed: 0, failed: 1, skipped: 0 };
const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;

console.log(`in ${Math.round((performance.now() - started) / 1000)} s`);
console.log(describeCounts({ ...counts, failed }));
process.exit(failed > 0 || counts.passed === 0 ? 1 : 0);
