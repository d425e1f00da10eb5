import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { schema } from './schema.ts';

/** The database as queries see it. */
export type Database = PostgresJsDatabase<typeof schema>;
/** A transaction's handle; inside a transaction nothing else may be used. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** An open database and how to let go of it. */
export interface Connection {
  readonly database: Database;
  readonly close: () => Promise<void>;
}

/** Connects to a PostgreSQL server, or to a Unix socket when `target` names one. Connections open on first use. */
export function connect(target: string | { socket: string }, options: { max: number }): Connection {
  const shared = { max: options.max, onnotice: () => undefined, connection: { application_name: 'countersign' } };
  const client = typeof target === 'string'
    ? postgres(target, shared)
    : postgres({ ...shared, path: target.socket, user: 'postgres', database: 'postgres', max_lifetime: null });
  return {
    database: drizzle(client, { schema, casing: 'snake_case' }),
    close: () => client.end({ timeout: 5 }),
  };
}
