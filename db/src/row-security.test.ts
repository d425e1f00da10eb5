import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '@countersign/shared/ids';
import { identityTables, productTables } from './schema.ts';
import { documents } from './schema/documents.ts';
import { members, tokens } from './schema/members.ts';
import { workspaces } from './schema/workspaces.ts';
import { createDocument, createMember, createWorkspace, testDatabase, type TestDatabase } from './testing/index.ts';
import { withCaller } from './with-caller.ts';
import { withWorkspace } from './with-workspace.ts';

let db: TestDatabase;
let ours: string;
let theirs: string;

beforeAll(async () => {
  db = await testDatabase();
  ours = (await createWorkspace(db.database)).id;
  theirs = (await createWorkspace(db.database)).id;
  await createDocument(db.database, ours, { title: 'Our article' });
  await createDocument(db.database, theirs, { title: 'Their article' });
});
afterAll(() => db.close());

test('a query that forgets its WHERE sees its own workspace and no other', async () => {
  const titles = await withWorkspace(db.database, ours, (transaction) => transaction.select({ title: documents.title }).from(documents));
  expect(titles).toEqual([{ title: 'Our article' }]);
});

test('a query that names another workspace sees nothing', async () => {
  const found = await withWorkspace(db.database, ours, (transaction) => transaction.select().from(documents).where(eq(documents.workspaceId, theirs)));
  expect(found).toEqual([]);
});

test('an update that forgets its WHERE leaves the other workspace alone', async () => {
  await withWorkspace(db.database, ours, (transaction) => transaction.update(documents).set({ language: 'fr' }));
  const [untouched] = await withWorkspace(db.database, theirs, (transaction) => transaction.select().from(documents));
  expect(untouched?.language).toBe('en');
});

test('a delete that forgets its WHERE leaves the other workspace alone', async () => {
  await withWorkspace(db.database, ours, (transaction) => transaction.delete(documents));
  expect(await withWorkspace(db.database, theirs, (transaction) => transaction.$count(documents))).toBe(1);
});

test('a row of another workspace cannot be written', async () => {
  await expect(createDocumentIn(theirs, ours)).rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } });
});

test('a row cannot be moved to another workspace', async () => {
  await expect(withWorkspace(db.database, theirs, (transaction) => transaction.update(documents).set({ workspaceId: ours })))
    .rejects.toMatchObject({ cause: { message: expect.stringContaining('row-level security') } });
});

test('without a workspace nothing is visible', async () => {
  const seen = await db.database.transaction(async (transaction) => {
    await transaction.execute(sql`SET LOCAL ROLE countersign_app`);
    return transaction.select().from(workspaces);
  });
  expect(seen).toEqual([]);
});

test('the workspace does not outlive its transaction', async () => {
  await withWorkspace(db.database, ours, (transaction) => transaction.select().from(workspaces));
  const [role] = await db.database.execute<{ own: boolean; workspace: string | null }>(
    sql`SELECT current_user = session_user AS own, nullif(current_setting('countersign.workspace', true), '') AS workspace`);
  expect(role).toEqual({ own: true, workspace: null });
});

test('a transaction that fails leaves nothing behind', async () => {
  const id = newId('workspace');
  await expect(withWorkspace(db.database, id, async (transaction) => {
    await transaction.insert(workspaces).values({ id, name: 'Half', voices: [], settings: { draftsEnabled: true, holdoutShare: 0, experimentSalt: '', monthlyModelBudget: null } });
    throw new Error('stop');
  })).rejects.toThrow('stop');
  expect(await withWorkspace(db.database, id, (transaction) => transaction.$count(workspaces))).toBe(0);
});

test('identity tables are out of reach of product queries', async () => {
  for (const table of Object.values(identityTables)) {
    await expect(withWorkspace(db.database, ours, (transaction) => transaction.select().from(table)))
      .rejects.toMatchObject({ cause: { message: expect.stringContaining('permission denied') } });
  }
});

test('a signed-in user finds their own membership and nobody else’s', async () => {
  await createMember(db.database, theirs, { userId: 'someone-else' });
  const mine = await createMember(db.database, ours, { userId: 'me' });
  const found = await withCaller(db.database, { userId: 'me' }, (transaction) => transaction.select().from(members));
  expect(found.map((member) => member.id)).toEqual([mine.id]);
});

test('an empty origin finds no session', async () => {
  const member = await createMember(db.database, ours);
  await withWorkspace(db.database, ours, (transaction) => transaction.insert(tokens)
    .values({ workspaceId: ours, sessionId: newId('request'), memberId: member.id, userId: member.userId, kind: 'dashboard', origin: '' }));
  expect(await withCaller(db.database, { origin: '' }, (transaction) => transaction.select().from(tokens))).toEqual([]);
});

test('a user with no database rights of their own works as the product role', async () => {
  await db.database.transaction(async (transaction) => {
    await transaction.execute(sql`CREATE ROLE plain_login LOGIN`);
    await transaction.execute(sql`GRANT countersign_app TO plain_login`);
    await transaction.execute(sql`SET LOCAL SESSION AUTHORIZATION plain_login`);
    const titles = await withWorkspace(transaction, theirs, (inner) => inner.select({ title: documents.title }).from(documents));
    expect(titles).toEqual([{ title: 'Their article' }]);
    transaction.rollback();
  }).catch((error: Error) => expect(error.message).toBe('Rollback'));
});

test('every table is a product table under forced row security or on the identity list', async () => {
  const rows = await db.database.execute<{ name: string; guarded: boolean; leads: string | null }>(sql`
    SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS guarded,
      (SELECT attname FROM pg_index JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0] WHERE indrelid = pg_class.oid AND indisprimary) AS leads
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`);
  const identity = ['accounts', 'device_codes', 'sessions', 'users', 'verifications'];
  const product = rows.filter((row) => !identity.includes(row.name));
  expect(product).toHaveLength(Object.keys(productTables).length);
  expect(product.filter((row) => !row.guarded || row.leads !== (row.name === 'workspaces' ? 'id' : 'workspace_id'))).toEqual([]);
});

async function createDocumentIn(target: string, acting: string): Promise<unknown> {
  return withWorkspace(db.database, acting, (transaction) => transaction.insert(workspaces)
    .values({ id: target, name: 'Intruder', voices: [], settings: { draftsEnabled: true, holdoutShare: 0, experimentSalt: '', monthlyModelBudget: null } })
    .onConflictDoUpdate({ target: workspaces.id, set: { name: 'Intruder' } }));
}
