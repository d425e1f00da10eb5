import { spawn } from 'node:child_process';

/** A command that a step needs did not do its work; `output` is the end of what it said. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly output: string;
  constructor(command: string, reason: string, output: string) {
    super(`${command} ${reason}.`);
    this.output = output;
  }
}

/** Runs a command quietly; what it says is shown only if it fails. */
export function runCommand(command: string, args: readonly string[], directory: string): Promise<void> {
  const name = [command, ...args].join(' ');
  const windows = process.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'], shell: windows, env: { ...process.env, CI: '1', WXT_DISABLE_TELEMETRY: '1' } });
    let said = '';
    const hear = (piece: Buffer): void => {
      said = (said + piece.toString()).slice(-6000);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (cause: NodeJS.ErrnoException) => reject(new CommandFailed(name, cause.code === 'ENOENT' ? 'is not installed; start with npm start' : 'could not start', said)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(new CommandFailed(name, `ended with code ${code}`, said))));
  });
}
