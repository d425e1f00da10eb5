/**
 * What `npm run bench` runs: every figure that has a budget, measured on the built product and printed beside it.
 * `--quick`, or QUICK=1 through npm, takes a small sample. Only `node:` modules may be imported at the top: nothing
 * is installed yet on a new machine.
 */
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './ensure-chromium.ts';
import { runCommand } from './run-command.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
if ((await runCommand('node', ['api/src/start/prepare.ts', '--with-tests'])) !== 0) process.exit(1);
await ensureChromium();

const { bench } = await import('../bench/bench.ts');
const missed = await bench({ isQuick: process.argv.includes('--quick') || process.env['QUICK'] === '1' });
for (const name of missed) console.log(`Budget missed: ${name}`);
process.exit(missed.length > 0 ? 1 : 0);
