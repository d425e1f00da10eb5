import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assertAppRole } from './assert-app-role.ts';
import { dumpSchema } from './dump-schema.ts';
import { migrate } from './migrate.ts';
import { createDocument, createWorkspace, emptyDatabase, type TestDatabase } from './testing/index.ts';
import { withWorkspace } from './with-workspace.ts';
import { workspaces } from './schema/workspaces.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

test('an owner who is no superuser can migrate and then work', async () => {
  const own = await emptyDatabase();
  const login = `owner_${randomBytes(4).toString('hex')}`;
  await own.database.execute(sql.raw(`CREATE ROLE ${login} LOGIN CREATEROLE`));
  await own.database.execute(sql.raw(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I OWNER TO ${login}', current_database()); END $$`));
  const [known] = await own.database.execute(sql`SELECT FROM pg_roles WHERE rolname = 'countersign_app'`);
  if (known !== undefined) await own.database.execute(sql.raw(`GRANT countersign_app TO ${login}`));
  await own.database.execute(sql.raw(`SET SESSION AUTHORIZATION ${login}`));

  await migrate(own.database);
  await expect(assertAppRole(own.database)).resolves.toBeUndefined();
  const { id } = await createWorkspace(own.database);
  await createDocument(own.database, id);
  const seen = await own.database.execute(sql`SELECT (SELECT count(*)::int FROM documents) AS without, current_user AS login`);
  expect(seen[0], 'even the owner sees nothing outside a workspace').toEqual({ without: 0, login });
  await own.close();
});

test('migrations bring an empty database to the schema that schema.sql shows, and a second run changes nothing', async () => {
  const expected = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');
  await migrate(db.database);
  expect(await dumpSchema(db.database), 'write it anew: pnpm --filter @countersign/db dump').toBe(expected);

  const { id } = await createWorkspace(db.database);
  await migrate(db.database);
  expect(await dumpSchema(db.database)).toBe(expected);
  expect(await withWorkspace(db.database, id, (transaction) => transaction.$count(workspaces))).toBe(1);
});
