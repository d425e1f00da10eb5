import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../client.ts';
import { workspaces } from '../schema/workspaces.ts';
import { createWorkspace } from '../testing/factories.ts';
import { withWorkspace } from '../with-workspace.ts';
import { DataDirectoryInUseError } from './lock-data-directory.ts';
import { openEmbedded } from './open-embedded.ts';

const writer = fileURLToPath(new URL('../testing/write-until-killed.ts', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-embedded-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('what was written is there after the next start', async () => {
  const first = await openEmbedded(directory);
  const { id } = await createWorkspace(first.database);
  await first.close();

  const second = await openEmbedded(directory);
  expect(await holds(second.database, id)).toBe(true);
  await second.close();
});

test('another process is refused while one has the directory, and no acknowledged row is lost when that one is killed', async () => {
  const child = spawn(process.execPath, [writer, directory], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === 1) await expect(openEmbedded(directory)).rejects.toThrow(DataDirectoryInUseError);
    if (acknowledged.length === 40) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');

  const reopened = await openEmbedded(directory);
  for (const id of acknowledged) expect(await holds(reopened.database, id)).toBe(true);
  await reopened.close();
});

test('a directory whose path is too long for a socket works all the same', async () => {
  const deep = join(directory, 'a-very-long-folder-name'.repeat(4), 'data');
  const { database, close } = await openEmbedded(deep);
  const { id } = await createWorkspace(database);
  expect(await holds(database, id)).toBe(true);
  await close();
});

test('nobody else on the machine can enter the directory', async () => {
  const open = join(directory, 'open');
  mkdirSync(open, { mode: 0o755 });
  const { close } = await openEmbedded(open);
  expect(statSync(open).mode & 0o777).toBe(0o700);
  await close();
});

test('thirty transactions at once queue for the one connection and all succeed', async () => {
  const { database, close } = await openEmbedded(directory);
  const made = await Promise.all(Array.from({ length: 30 }, () => createWorkspace(database)));
  for (const { id } of made) expect(await holds(database, id)).toBe(true);
  await close();
});

async function holds(database: Database, id: string): Promise<boolean> {
  return (await withWorkspace(database, id, (transaction) => transaction.$count(workspaces))) === 1;
}
