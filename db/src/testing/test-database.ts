import { sql } from 'drizzle-orm';
import { connect, type Database } from '../client.ts';
import { openEphemeral } from '../embedded/open-ephemeral.ts';
import { snapshotName } from '../embedded/snapshot-name.ts';
import { migrate } from '../migrate.ts';
import { asAdministrator, createDatabase, withDatabase, type TestDatabase } from './server-database.ts';

/** An empty, migrated database of a test's own: embedded, or a clone on the server at `TEST_DATABASE_URL`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  return server === undefined ? { ...(await openEphemeral()), url: undefined } : cloneTemplate(server);
}

async function cloneTemplate(server: string): Promise<TestDatabase> {
  const template = `countersign_template_${snapshotName()}`;
  await asAdministrator(server, async (administrator) => {
    // Test files start side by side: one makes the template, the others wait for it.
    await administrator.execute(sql`SELECT pg_advisory_lock(4110588)`);
    const existing = await administrator.execute(sql`SELECT FROM pg_database WHERE datname = ${template} AND datistemplate`);
    if (existing.length === 0) await makeTemplate(server, administrator, template);
  });
  return createDatabase(server, template, 4);
}

async function makeTemplate(server: string, administrator: Database, template: string): Promise<void> {
  await administrator.execute(sql.raw(`DROP DATABASE IF EXISTS ${template}`));
  await administrator.execute(sql.raw(`CREATE DATABASE ${template}`));
  const connection = connect(withDatabase(server, template), { max: 1 });
  await migrate(connection.database).finally(connection.close);
  await administrator.execute(sql.raw(`ALTER DATABASE ${template} WITH is_template true`));
}
