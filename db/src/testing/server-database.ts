import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { connect, type Connection, type Database } from '../client.ts';

/** A database that a test closes in its `afterAll`. */
export interface TestDatabase extends Connection {
  /** Where it is, on a real server. */
  readonly url: string | undefined;
}

/** Makes a database of a test's own on a real server; closing it drops it. */
export async function createDatabase(server: string, template: string, max: number): Promise<TestDatabase> {
  const name = `countersign_test_${randomBytes(6).toString('hex')}`;
  await asAdministrator(server, (administrator) => administrator.execute(sql.raw(`CREATE DATABASE ${name} TEMPLATE ${template}`)));
  const url = withDatabase(server, name);
  const connection = connect(url, { max });
  return {
    database: connection.database,
    url,
    close: async () => {
      await connection.close();
      await asAdministrator(server, (administrator) => administrator.execute(sql.raw(`DROP DATABASE ${name} WITH (FORCE)`)));
    },
  };
}

/** Runs `work` on the server's own database. */
export async function asAdministrator<Result>(server: string, work: (database: Database) => Promise<Result>): Promise<Result> {
  const administrator = connect(server, { max: 1 });
  return work(administrator.database).finally(administrator.close);
}

/** The same server, another database. */
export function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
