import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../client.ts';
import { findPostgres, installPostgres } from './find-postgres.ts';
import { sql } from 'drizzle-orm';

/** A PostgreSQL server of the tests' own. */
export interface TestServer {
  readonly url: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/** Starts a throw-away PostgreSQL (15 or newer) on a free loopback port, or says why there is none. */
export async function startPostgres(): Promise<TestServer | { readonly reason: string }> {
  const found = findPostgres() ?? installPostgres();
  if (found === undefined) return { reason: 'no PostgreSQL 15 or newer was found in /usr/lib/postgresql or on the PATH, and it could not be installed here' };
  const folder = mkdtempSync(join(tmpdir(), 'countersign-postgres-'));
  const asRoot = process.getuid?.() === 0;
  const owner = asRoot ? ownerOf('postgres') : undefined;
  if (asRoot && owner === undefined) return { reason: 'PostgreSQL refuses to run as root, and this machine has no user named postgres' };
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const identity = owner ?? {};
  const cluster = join(folder, 'cluster');
  const made = spawnSync(join(found, 'initdb'), ['-D', cluster, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { ...identity, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) return { reason: `initdb failed: ${made.stderr.trim()}` };

  const port = await freePort();
  const server = spawn(join(found, 'postgres'), ['-D', cluster, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F', '-c', 'max_connections=60', '-c', 'shared_buffers=64MB'], { ...identity, cwd: folder, stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGINT');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const version = await answer(url, server);
  if (version === undefined) {
    await stop();
    return { reason: 'the server did not answer within 20 s' };
  }
  return { url, version, stop };
}

function ownerOf(user: string): { uid: number; gid: number } | undefined {
  const read = (flag: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim() || Number.NaN);
  const [uid, gid] = [read('-u'), read('-g')];
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function answer(url: string, server: { exitCode: number | null }): Promise<string | undefined> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const connection = connect(url, { max: 1 });
    try {
      const [row] = await connection.database.execute<{ version: string }>(sql`SELECT current_setting('server_version') AS version`);
      return row?.version;
    } catch {
      // It is still starting: asked again until the deadline.
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await connection.close();
    }
  }
  return undefined;
}
