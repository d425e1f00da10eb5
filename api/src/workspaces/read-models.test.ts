import { documents } from '@countersign/db/schema/documents';
import { workspaces } from '@countersign/db/schema/workspaces';
import { createDocument, createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ReadModels } from './read-models.ts';

let db: TestDatabase;
let workspaceId: string;
beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  workspaceId = (await createWorkspace(db.database)).id;
});
afterAll(() => db.close());

test('a workspace is loaded once while nothing changes, however many ask at a time', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 0 });
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => models.get(workspaceId)));
  for (const other of [...others, await models.get(workspaceId)]) expect(other).toBe(first);
});

test('a change is seen by the next request', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 0 });
  expect((await models.get(workspaceId)).name).toBe('Harbour Outfitters');
  await createDocument(db.database, workspaceId, { title: 'Return an item' });
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.update(workspaces).set({ name: 'Harbour Rainwear' }));
  const model = await models.get(workspaceId);
  expect(model.name).toBe('Harbour Rainwear');
  expect(model.index.search({ parts: [{ text: 'return an item', weight: 1 }], limit: 1 }).sources).toHaveLength(1);
});

test('a change in one workspace does not reload another', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 0 });
  const other = await createWorkspace(db.database);
  const before = await models.get(other.id);
  await createDocument(db.database, workspaceId);
  expect(await models.get(other.id)).toBe(before);
});

test('within its interval the database is not asked', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 60_000 });
  const before = await models.get(workspaceId);
  await createDocument(db.database, workspaceId);
  expect(await models.get(workspaceId)).toBe(before);
});

test('what this process changed is seen as soon as it says so, within the interval too', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 60_000 });
  const before = await models.get(workspaceId);
  await createDocument(db.database, workspaceId, { title: 'Return an item' });
  await models.refresh(workspaceId);
  expect((await models.get(workspaceId)).index.size).toBe(before.index.size + 1);
});

test('a document that was erased and came again is read anew, though its version is the same', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 0 });
  const { id } = await createDocument(db.database, workspaceId, { title: 'Return an item' });
  await models.get(workspaceId);
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.update(documents).set({ title: 'Keep an item', visibility: 'internal', contentHash: 'another' }).where(eq(documents.id, id)));
  expect((await models.get(workspaceId)).index.search({ parts: [{ text: 'keep an item', weight: 1 }], limit: 1 }).sources).toMatchObject([{ title: 'Keep an item', visibility: 'internal' }]);
});

test('a workspace that is not there is said not to be, and is there once it is made', async () => {
  const models = new ReadModels(db.database, { checkEveryMs: 0 });
  await expect(models.get('wsp_tomorrow')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await createWorkspace(db.database, { id: 'wsp_tomorrow' });
  expect(await models.get('wsp_tomorrow')).toMatchObject({ workspaceId: 'wsp_tomorrow' });
});
