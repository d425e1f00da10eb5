import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

const program = fileURLToPath(new URL('countersign.js', import.meta.url));
let directory: string;
let running: Running;

interface Running {
  readonly baseUrl: string;
  readonly signInLink: string;
  stop(): Promise<number | null>;
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-serve-'));
  running = await start(join(directory, 'data'));
});
afterAll(async () => {
  await running.stop();
  await rm(directory, { recursive: true });
});

describe('the server', () => {
  test('answers once it says that it is ready, and its sign-in link signs the lead in', async () => {
    expect(await (await fetch(`${running.baseUrl}/readyz`)).json()).toEqual({ status: 'ready' });
    expect(running.signInLink).toMatch(new RegExp(`^${running.baseUrl}/dashboard/sign-in\\?token=`));
    const answer = await fetch(`${running.baseUrl}/api/auth/magic-link/verify${new URL(running.signInLink).search}`, { redirect: 'manual' });
    const cookie = answer.headers.getSetCookie().map((set) => set.split(';')[0]).join('; ');
    expect(await (await fetch(`${running.baseUrl}/v1/me`, { headers: { cookie } })).json()).toMatchObject({ role: 'lead', workspace: { name: 'Tarn Cycles' } });
  });

  test('keeps its data directory for itself: a second process says so and ends, and the first goes on', async () => {
    const second = await run(['--port', '0', '--data-dir', join(directory, 'data')]);
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/^The data directory \S+ is in use by process \d+\. Stop that one first, or choose another directory\.\n$/);
    expect((await fetch(`${running.baseUrl}/readyz`)).status).toBe(200);
  });

  test('closes what it has open when it is told to stop, even twice, and starts again on it', async () => {
    expect(await running.stop()).toBe(0);
    expect(existsSync(join(directory, 'data', 'countersign.lock'))).toBe(false);
    running = await start(join(directory, 'data'));
    expect((await fetch(`${running.baseUrl}/readyz`)).status).toBe(200);
  });
});

describe('what keeps it from starting is one sentence and exit code 1:', () => {
  test('a taken port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const ended = await run(['--port', String(port), '--data-dir', join(directory, 'untouched')]);
    taken.close();
    expect(ended).toEqual({ code: 1, stdout: '', stderr: `Port ${port} is taken by another process. Stop it, or choose another with --port or PORT.\n` });
    expect(existsSync(join(directory, 'untouched'))).toBe(false);
  });

  test.each<[string, string[], Record<string, string>, RegExp]>([
    ['a port that is none', [], { PORT: 'eighty' }, /^PORT: .+\n$/],
    ['a flag that is not known', ['--prot', '1'], {}, /^Unknown option '--prot'.*\n$/],
    ['a database address that is none', ['--port', '0'], { DATABASE_URL: 'mysql://localhost/x' }, /^DATABASE_URL: must be a postgres:\/\/ address\n$/],
    ['a database that does not answer', ['--port', '0'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, /^The database at DATABASE_URL can't be used: connect ECONNREFUSED 127\.0\.0\.1:1\n$/],
    ['a key of the wrong length', ['--port', '0'], { COUNTERSIGN_KEY: 'c2hvcnQ=' }, /^COUNTERSIGN_KEY must hold 32 bytes in base64 .+\n$/],
    ['an address that is not of this machine', ['--port', '0', '--host', '203.0.113.7'], {}, /^Can't listen on 203\.0\.113\.7:0 here\. .+\n$/],
  ])('%s', async (_case, flags, environment, sentence) => {
    const ended = await run([...flags, '--data-dir', join(directory, 'other')], environment);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(sentence);
  });
});

function launch(args: string[], environment: Record<string, string> = {}) {
  const { DATABASE_URL: _url, COUNTERSIGN_KEY: _key, PORT: _port, ...inherited } = process.env;
  return spawn(process.execPath, [program, 'serve', ...args], { env: { ...inherited, LOG_LEVEL: 'silent', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function run(args: string[], environment?: Record<string, string>): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = launch(args, environment);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit') as Promise<[number | null]>]);
  return { code, stdout, stderr };
}

/** Waits until it says that it is ready; what it says is one line each for the link and for the address. */
async function start(dataDir: string): Promise<Running> {
  const child = launch(['--port', '0', '--data-dir', dataDir]);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  let said = '';
  const [signInLink, baseUrl] = await new Promise<[string, string]>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const [link, ready] = [/^Sign in once: (\S+)$/m.exec(said), /^ready (\S+)$/m.exec(said)];
        if (link !== null && ready !== null) resolve([link[1]!, ready[1]!]);
      });
    }
    void ended.then(([code]) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return {
    signInLink, baseUrl,
    /** As a terminal does it: the signal comes once from the terminal, and once more from whoever passes it on. */
    async stop() {
      child.kill('SIGTERM');
      while (await fetch(baseUrl).then(() => true, () => false));
      child.kill('SIGTERM');
      return (await ended)[0];
    },
  };
}
