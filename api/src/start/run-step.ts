import { spawn } from 'node:child_process';

/**
 * Runs one step of the set-up, quietly: its output is shown only when it fails.
 * Throws with the step's name and the end of its output.
 */
export async function runStep(name: string, command: string, args: readonly string[], cwd: string): Promise<void> {
  const started = performance.now();
  process.stderr.write(`${name} … `);
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  process.stderr.write(code === 0 ? `${((performance.now() - started) / 1000).toFixed(1)} s\n` : 'failed\n');
  if (code !== 0) throw new Error(`${name} failed:\n${output.trim().split('\n').slice(-25).join('\n')}`);
}
