import { documents, passages } from '@countersign/db/schema/documents';
import { createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { asc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDocuments } from './import-documents.ts';

let db: TestDatabase;
beforeAll(async () => { db = await testDatabase(); });
afterAll(() => db.close());

const source = { id: 'help', kind: 'folder', name: 'Help' };
const article = (id: string, title: string, body: string) => ({ id, title, visibility: 'public' as const, updated: '2026-11-01', language: 'en', body });

test('an import again changes what changed, takes away what is gone and leaves the rest alone', async () => {
  const { id: workspaceId } = await createWorkspace(db.database);
  const run = (found: ReturnType<typeof article>[]) =>
    withWorkspace(db.database, workspaceId, (transaction) => importDocuments(transaction, { workspaceId, memberId: null }, { source, kind: 'article', documents: found }));
  await run([article('bell', 'Bell', 'The bell rings once.'), article('lamp', 'Lamp', 'The lamp is bright.'), article('rack', 'Rack', 'The rack carries 20 kg.')]);
  const counts = await run([article('bell', 'Bell and horn', 'The horn is loud.'), article('rack', 'Rack', 'The rack carries 20 kg.')]);
  expect(counts).toEqual({ added: 0, changed: 1, removed: 1, same: 1 });

  const [kept, pieces] = await withWorkspace(db.database, workspaceId, async (transaction) => [
    await transaction.select().from(documents).orderBy(asc(documents.id)),
    await transaction.select().from(passages).orderBy(asc(passages.id)),
  ] as const);
  expect(kept.map(({ id, title, body, version, deletedAt }) => ({ id, title, body, version, isGone: deletedAt !== null }))).toEqual([
    { id: 'bell', title: 'Bell and horn', body: 'The horn is loud.', version: 2, isGone: false },
    { id: 'lamp', title: 'Lamp', body: 'The lamp is bright.', version: 1, isGone: true },
    { id: 'rack', title: 'Rack', body: 'The rack carries 20 kg.', version: 1, isGone: false },
  ]);
  expect(pieces.map(({ text }) => text)).toEqual(['The horn is loud.', 'The rack carries 20 kg.']);
});
