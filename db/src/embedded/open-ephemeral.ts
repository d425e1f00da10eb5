import type { Connection } from '../client.ts';
import { servePglite } from './serve-pglite.ts';
import { migratedSnapshot } from './snapshot.ts';
import { startPglite } from './start-pglite.ts';

/** A migrated database in memory, gone when it is closed. */
export async function openEphemeral(): Promise<Connection> {
  return servePglite(await startPglite({ loadDataDir: await migratedSnapshot() }), undefined);
}
