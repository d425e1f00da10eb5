import type { Database } from '@countersign/db/client';
import type { Row, RowList, Sql } from 'postgres';

const opensTransaction = /^\s*BEGIN\b/m;

/** How pg-boss runs its SQL over our connection. Objects become JSON, and what is not there null: the driver refuses both in untyped parameters. */
export function executeOver(database: Database): (text: string, values?: unknown[]) => Promise<{ rows: never[] }> {
  // drizzle() keeps the driver it was given under this name.
  const { $client: client } = database as Database & { readonly $client: Sql };
  return async (text, values = []) => {
    const parameters = values.map((value) => (value === undefined ? null : isPlainObject(value) ? JSON.stringify(value) : value));
    const rows = await (opensTransaction.test(text) ? alone(client, text) : client.unsafe(text, parameters as never[]));
    const last = Array.isArray(rows.at(0)) ? rows.at(-1) : rows;
    return { rows: [...(last as Iterable<never>)] };
  };
}

/** SQL that brings its own BEGIN and COMMIT needs a connection that nobody else uses meanwhile. */
async function alone(client: Sql, text: string): Promise<RowList<Row[]>> {
  const connection = await client.reserve();
  try {
    return await connection.unsafe(text);
  } catch (error) {
    await connection.unsafe('ROLLBACK');
    throw error;
  } finally {
    connection.release();
  }
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
