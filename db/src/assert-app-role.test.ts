import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertAppRole } from './assert-app-role.ts';
import { testDatabase, type TestDatabase } from './testing/index.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

test('accepts the role that the migrations make', async () => {
  await expect(assertAppRole(db.database)).resolves.toBeUndefined();
});

test.each([
  ['is a superuser', sql`ALTER ROLE countersign_app SUPERUSER`],
  ['has BYPASSRLS', sql`ALTER ROLE countersign_app BYPASSRLS`],
  ['owns tables', sql`ALTER TABLE documents OWNER TO countersign_app`],
  ['is a member of another role', sql`GRANT pg_monitor TO countersign_app`],
])('refuses to start when the role %s', async (reason, change) => {
  await expect(afterChange(change)).rejects.toThrow(reason);
});

test('refuses to start when the database user cannot become the role', async () => {
  await expect(afterChange(sql`CREATE ROLE stranger_login LOGIN`, sql`SET LOCAL SESSION AUTHORIZATION stranger_login`)).rejects.toThrow('cannot SET ROLE');
});

/** The change is rolled back by the refusal: roles belong to the whole server. */
function afterChange(...changes: SQL[]): Promise<void> {
  return db.database.transaction(async (transaction) => {
    for (const change of changes) await transaction.execute(change);
    await assertAppRole(transaction);
  });
}
