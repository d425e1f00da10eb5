/**
 * What `npm start` runs: set-up of what is missing or stale, then the server with a welcome.
 * Only `node:` modules may be imported here: on a new machine nothing is installed yet.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.ts';
import { CommandFailed } from './run-command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const server = fileURLToPath(new URL('../cli/countersign.js', import.meta.url));

/** Modules leave much garbage while they load; a nursery of half the usual size gives it back early. A smaller one costs each answer a tenth more and saves nothing at rest. */
const smallHeap = ['--max-semi-space-size=8'];

try {
  await prepare(false);
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(`${error.message}\n${error.output}`);
  process.exit(1);
}
const child = spawn(process.execPath, [...smallHeap, server, 'serve', '--welcome', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));
