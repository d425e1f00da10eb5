import { connect, type Connection } from './client.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { openEphemeral } from './embedded/open-ephemeral.ts';
import { assertAppRole } from './assert-app-role.ts';
import { migrate } from './migrate.ts';

/** An open, migrated database whose product role is safe. `embedded` has one connection and no NOTIFY. */
export interface OpenDatabase extends Connection {
  readonly embedded: boolean;
}

/** Opens the server at `databaseUrl`, else the data directory, else a database in memory. */
export async function openDatabase(where: { databaseUrl?: string; dataDir?: string; max?: number }): Promise<OpenDatabase> {
  const connection = await open(where);
  try {
    await assertAppRole(connection.database);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return { ...connection, embedded: where.databaseUrl === undefined };
}

async function open(where: { databaseUrl?: string; dataDir?: string; max?: number }): Promise<Connection> {
  if (where.databaseUrl !== undefined) {
    const single = connect(where.databaseUrl, { max: 1 });
    await migrate(single.database).finally(single.close);
    return connect(where.databaseUrl, { max: where.max ?? 10 });
  }
  return where.dataDir === undefined ? openEphemeral() : openEmbedded(where.dataDir);
}
