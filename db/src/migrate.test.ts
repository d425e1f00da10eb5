import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumpSchema } from './dump-schema.ts';
import { migrate } from './migrate.ts';
import { createWorkspace, emptyDatabase, type TestDatabase } from './testing/index.ts';
import { withWorkspace } from './with-workspace.ts';
import { workspaces } from './schema/workspaces.ts';

let db: TestDatabase;

beforeAll(async () => {
  db = await emptyDatabase();
});
afterAll(() => db.close());

test('migrations bring an empty database to the schema that schema.sql shows, and a second run changes nothing', async () => {
  const expected = readFileSync(new URL('../schema.sql', import.meta.url), 'utf8');
  await migrate(db.database);
  expect(await dumpSchema(db.database), 'write it anew: pnpm --filter @countersign/db dump').toBe(expected);

  const { id } = await createWorkspace(db.database);
  await migrate(db.database);
  expect(await dumpSchema(db.database)).toBe(expected);
  expect(await withWorkspace(db.database, id, (transaction) => transaction.$count(workspaces))).toBe(1);
});
