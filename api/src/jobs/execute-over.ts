import type { Database } from '@countersign/db/client';
import type { Sql } from 'postgres';

/** How pg-boss runs its SQL over our connection. Objects become JSON, and what is not there null: the driver refuses both in untyped parameters. */
export function executeOver(database: Database): (text: string, values?: unknown[]) => Promise<{ rows: never[] }> {
  // drizzle() keeps the driver it was given under this name.
  const { $client: client } = database as Database & { readonly $client: Sql };
  return async (text, values = []) => {
    const parameters = values.map((value) => (value === undefined ? null : isPlainObject(value) ? JSON.stringify(value) : value));
    const rows = await client.unsafe(text, parameters as never[]);
    const last = Array.isArray(rows.at(0)) ? rows.at(-1) : rows;
    return { rows: [...(last as Iterable<never>)] };
  };
}

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
