import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followLines } from './follow-lines.ts';

const root = join(import.meta.dirname, '../..');
const startTimeoutMs = 90_000;

/** What the API is told in its environment, beside what every process here gets. */
export type ApiEnvironment = Readonly<Record<string, string>>;

/** The product's own server, started as a person starts it, on an ephemeral port and a data directory of its own. */
export class ApiServer {
  readonly #environment: ApiEnvironment;
  readonly #isFolderOurs: boolean;
  #process: ChildProcess | undefined;
  #folder: string | undefined;
  #port = 0;
  #output = '';

  /** `dataDirectory` is kept when the server is removed; without one it makes its own. */
  constructor(environment: ApiEnvironment = {}, dataDirectory?: string) {
    this.#environment = environment;
    this.#folder = dataDirectory;
    this.#isFolderOurs = dataDirectory === undefined;
  }

  get processId(): number {
    if (this.#process?.pid === undefined) throw new Error('The server is not running.');
    return this.#process.pid;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Everything it printed, both streams. */
  get output(): string {
    return this.#output;
  }

  /** The one-time link that signs the lead in to the dashboard, as it was printed. */
  get signInLink(): string {
    const link = new RegExp(`${this.origin}/\\S*(?:sign-in|token|link)\\S*`).exec(this.#output)?.[0];
    if (link === undefined) throw new Error(`The server printed no sign-in link:\n${this.#output}`);
    return link;
  }

  /** Starts it, on the port and the data it had before when it was stopped. */
  async start(): Promise<void> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'countersign-api-'));
    const child = spawn(process.execPath, ['--max-semi-space-size=8', 'api/src/cli/countersign.js', 'serve', '--port', String(this.#port), '--data-dir', this.#folder], {
      cwd: root,
      env: { ...withoutModel(process.env), ...this.#environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const origin = await new Promise<string>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`The server was not ready after ${startTimeoutMs / 1000} s:\n${this.#output}`)), startTimeoutMs);
      const onLine = (line: string) => {
        this.#output += `${line}\n`;
        const ready = /^ready (http:\/\/\S+)$/.exec(line)?.[1];
        if (ready !== undefined) { clearTimeout(late); resolve(ready); }
      };
      followLines(child.stdout, onLine);
      followLines(child.stderr, onLine);
      child.once('exit', (code) => { clearTimeout(late); reject(new Error(`The server ended with code ${code}:\n${this.#output}`)); });
    });
    this.#port = Number(new URL(origin).port);
  }

  /** Ends the process and keeps its data. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  /** Ends the process and deletes its data. */
  async remove(): Promise<void> {
    await this.stop();
    if (this.#folder !== undefined && this.#isFolderOurs) await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A model that the developer's own shell points at must not answer in tests. */
function withoutModel(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { OPENAI_BASE_URL: _url, OPENAI_API_KEY: _key, MODEL: _model, DATABASE_URL: _database, ...rest } = environment;
  return rest;
}
