import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Transaction } from './client.ts';
import { documents } from './schema/documents.ts';
import { suggestions } from './schema/suggestions.ts';
import { workspaces } from './schema/workspaces.ts';
import { createDocument, createSuggestion, createWorkspace, testDatabase, type TestDatabase } from './testing/index.ts';
import { withWorkspace } from './with-workspace.ts';

let db: TestDatabase;
let workspaceId: string;

beforeAll(async () => {
  db = await testDatabase();
  workspaceId = (await createWorkspace(db.database)).id;
  await createDocument(db.database, workspaceId);
});
afterAll(() => db.close());

test('a changed article moves the revision in the same transaction', async () => {
  const [before, within] = await withWorkspace(db.database, workspaceId, async (transaction) => {
    const first = await revision(transaction);
    await transaction.update(documents).set({ title: 'Return a large item' });
    return [first, await revision(transaction)];
  });
  expect(within).toBe(before + 1);
});

test('a changed setting moves the revision', async () => {
  const before = await withWorkspace(db.database, workspaceId, revision);
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.update(workspaces).set({ linkHosts: ['help.harbour.example'] }));
  expect(await withWorkspace(db.database, workspaceId, revision)).toBe(before + 1);
});

test('a suggestion leaves the revision where it is', async () => {
  const before = await withWorkspace(db.database, workspaceId, revision);
  await createSuggestion(db.database, workspaceId);
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.update(suggestions).set({ phase: 'displayed' }));
  expect(await withWorkspace(db.database, workspaceId, revision)).toBe(before);
});

async function revision(transaction: Transaction): Promise<number> {
  const [row] = await transaction.select({ revision: workspaces.revision }).from(workspaces);
  return row!.revision;
}
