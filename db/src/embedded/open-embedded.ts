import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../client.ts';
import { migrate } from '../migrate.ts';
import { lockDataDirectory } from './lock-data-directory.ts';
import { servePglite } from './serve-pglite.ts';
import { migratedSnapshot } from './snapshot.ts';
import { startPglite } from './start-pglite.ts';

/** Opens the database of a data directory, making it on first use. Throws `DataDirectoryInUseError` while another process has it. */
export async function openEmbedded(dataDir: string): Promise<Connection> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  // It may have stood there before, open to others; the socket in it asks nobody for a password.
  chmodSync(dataDir, 0o700);
  const unlock = lockDataDirectory(dataDir);
  try {
    const folder = join(dataDir, 'postgres');
    if (!existsSync(folder)) await create(folder);
    const connection = await servePglite(await startPglite({ dataDir: folder }), dataDir);
    await migrate(connection.database);
    return { database: connection.database, close: () => connection.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Unpacks beside the final name and renames, so that a start that dies half-way leaves nothing that looks like a database. */
async function create(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const pglite = await startPglite({ dataDir: unfinished, loadDataDir: await migratedSnapshot() });
  await pglite.close();
  renameSync(unfinished, folder);
}
