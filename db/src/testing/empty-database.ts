import { servePglite } from '../embedded/serve-pglite.ts';
import { startPglite } from '../embedded/start-pglite.ts';
import { createDatabase, type TestDatabase } from './server-database.ts';

/** A database with nothing in it, on one connection, as a first start finds it. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server !== undefined) return createDatabase(server, 'template0', 1);
  return { ...(await servePglite(await startPglite(), undefined)), url: undefined };
}
