import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CliIo } from './cli-io.ts';
import { usage } from './usage.ts';

const RUNNER = new URL('../../evals/run.ts', import.meta.url);

/** `countersign eval retrieval --data DIR`: runs a suite of the evaluations in a process of its own, printing as it prints. Exit code 2 where evaluations are not installed. */
export async function evalCommand(args: string[], io: CliIo): Promise<number> {
  const runner = fileURLToPath(RUNNER);
  if (args.length === 0 || !existsSync(runner)) {
    io.stderr(args.length === 0 ? usage.eval : 'The evaluations are part of the source tree and are not installed here.');
    return 2;
  }
  const child = spawn(process.execPath, ['--expose-gc', runner, ...args], { cwd: io.cwd, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
