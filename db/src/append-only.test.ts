import { getTableName, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendOnlyTables } from './schema.ts';
import { createWorkspace, testDatabase, type TestDatabase } from './testing/index.ts';
import { withWorkspace } from './with-workspace.ts';

let db: TestDatabase;
let workspaceId: string;

beforeAll(async () => {
  db = await testDatabase();
  workspaceId = (await createWorkspace(db.database)).id;
});
afterAll(() => db.close());

test.each(Object.values(appendOnlyTables).map((table) => [getTableName(table)]))('%s can be added to, and never changed or emptied', async (name) => {
  const refused = { cause: { message: expect.stringContaining('permission denied') } };
  const table = sql.identifier(name);
  await expect(attempt(sql`SELECT FROM ${table}`)).resolves.toBeDefined();
  await expect(attempt(sql`UPDATE ${table} SET workspace_id = workspace_id`)).rejects.toMatchObject(refused);
  await expect(attempt(sql`DELETE FROM ${table}`)).rejects.toMatchObject(refused);
  await expect(attempt(sql`TRUNCATE ${table}`)).rejects.toMatchObject(refused);
});

function attempt(query: ReturnType<typeof sql>): Promise<unknown> {
  return withWorkspace(db.database, workspaceId, (transaction) => transaction.execute(query));
}
