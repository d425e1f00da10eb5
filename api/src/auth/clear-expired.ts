import type { Database } from '@countersign/db/client';
import { deviceCodes, sessions, verifications } from '@countersign/db/schema/identity';
import { lt, sql } from 'drizzle-orm';

/** Deletes sessions, links and pairing codes that have run out, and says how many there were. */
export async function clearExpired(database: Database): Promise<number> {
  let gone = 0;
  for (const table of [sessions, verifications, deviceCodes]) {
    gone += (await database.delete(table).where(lt(table.expiresAt, sql`now()`)).returning({ id: table.id })).length;
  }
  return gone;
}
