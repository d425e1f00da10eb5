import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { connect, type Connection } from '../client.ts';
import { openEphemeral } from '../embedded/open-ephemeral.ts';
import { snapshotName } from '../embedded/snapshot-name.ts';
import { migrate } from '../migrate.ts';

/** An empty, migrated database of a test's own: embedded, or on the server at `TEST_DATABASE_URL`. Close it in `afterAll`. */
export interface TestDatabase extends Connection {
  /** Where it is, on a real server. */
  readonly url: string | undefined;
}

export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  return server === undefined ? { ...(await openEphemeral()), url: undefined } : cloneTemplate(server);
}

async function cloneTemplate(server: string): Promise<TestDatabase> {
  const name = `countersign_test_${randomBytes(6).toString('hex')}`;
  const template = `countersign_template_${snapshotName()}`;
  await asAdministrator(server, async (administrator) => {
    // Test files start side by side: one makes the template, the others wait for it.
    await administrator.execute(sql`SELECT pg_advisory_lock(4110588)`);
    const existing = await administrator.execute(sql`SELECT FROM pg_database WHERE datname = ${template} AND datistemplate`);
    if (existing.length === 0) await makeTemplate(server, administrator, template);
    await administrator.execute(sql.raw(`CREATE DATABASE ${name} TEMPLATE ${template}`));
  });
  const url = withDatabase(server, name);
  const connection = connect(url, { max: 4 });
  return {
    database: connection.database,
    url,
    close: async () => {
      await connection.close();
      await asAdministrator(server, (administrator) => administrator.execute(sql.raw(`DROP DATABASE ${name} WITH (FORCE)`)));
    },
  };
}

async function makeTemplate(server: string, administrator: Connection['database'], template: string): Promise<void> {
  await administrator.execute(sql.raw(`DROP DATABASE IF EXISTS ${template}`));
  await administrator.execute(sql.raw(`CREATE DATABASE ${template}`));
  const connection = connect(withDatabase(server, template), { max: 1 });
  await migrate(connection.database).finally(connection.close);
  await administrator.execute(sql.raw(`ALTER DATABASE ${template} WITH is_template true`));
}

async function asAdministrator<Result>(server: string, work: (database: Connection['database']) => Promise<Result>): Promise<Result> {
  const administrator = connect(server, { max: 1 });
  return work(administrator.database).finally(administrator.close);
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
