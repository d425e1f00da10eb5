import { sql } from 'drizzle-orm';
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator';
import type { Database } from './client.ts';
import { migrationsFolder } from './migrations-folder.ts';

/** Any number, the same in every Countersign: starts of many nodes wait for each other on it. */
const migrationLock = 4_110_587;

/** Brings the database up to the newest schema; a database that is there already is left alone. Needs a connection with `max: 1`. */
export async function migrate(database: Database): Promise<void> {
  await database.execute(sql`SELECT pg_advisory_lock(${migrationLock})`);
  try {
    await applyMigrations(database, { migrationsFolder });
  } finally {
    await database.execute(sql`SELECT pg_advisory_unlock(${migrationLock})`);
  }
}
