import { PGlite } from '@electric-sql/pglite';
import type { Connection } from '../client.ts';
import { servePglite } from './serve-pglite.ts';
import { migratedSnapshot } from './snapshot.ts';

/** A migrated database in memory, gone when it is closed. */
export async function openEphemeral(): Promise<Connection> {
  return servePglite(await PGlite.create({ loadDataDir: await migratedSnapshot() }), undefined);
}
