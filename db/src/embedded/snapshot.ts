import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrate } from '../migrate.ts';
import { servePglite } from './serve-pglite.ts';
import { snapshotName } from './snapshot-name.ts';
import { startPglite } from './start-pglite.ts';

const cacheFolder = fileURLToPath(new URL('../../.cache', import.meta.url));

/** An empty, migrated database as a data directory in a tar file: read from the cache, or made and kept there. */
export async function migratedSnapshot(): Promise<Blob> {
  const file = join(cacheFolder, `${snapshotName()}.tar`);
  try {
    return new Blob([new Uint8Array(readFileSync(file))]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const pglite = await startPglite();
  const connection = await servePglite(pglite, undefined);
  await migrate(connection.database);
  const snapshot = await pglite.dumpDataDir('none');
  await connection.close();
  await keep(file, snapshot);
  return snapshot;
}

async function keep(file: string, snapshot: Blob): Promise<void> {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, new Uint8Array(await snapshot.arrayBuffer()));
    renameSync(unfinished, file);
  } catch (error) {
    // An installation that cannot be written to makes its snapshot each time.
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}
