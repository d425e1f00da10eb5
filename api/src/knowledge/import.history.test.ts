import { assistRuns } from '@countersign/db/schema/assist-runs';
import { documents, documentVersions, passages } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ReadModels } from '../workspaces/read-models.ts';
import { importDocuments, type ImportCounts } from './import-documents.ts';
import { importMacros } from './import-macros.ts';
import { readPassage } from './read-passage.ts';
import type { MarkdownDocument } from './sources/read-markdown.ts';

let db: TestDatabase;
let workspaceId: string;
let readModels: ReadModels;

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  workspaceId = (await createWorkspace(db.database)).id;
  readModels = new ReadModels(db.database, { checkEveryMs: 0 });
});
afterAll(() => db.close());

const bell: MarkdownDocument = { id: 'bell', title: 'Bell', visibility: 'public', updated: '2026-11-01', language: 'en', body: '## Ring\nThe bell rings once.' };

test('a citation resolves to the words it cited, though the document changed, vanished or came back since', async () => {
  await take([bell]);
  await take([{ ...bell, title: 'Bell and horn', body: '## Ring\nThe bell rings twice.' }]);
  expect(await cited('bell#1', 1)).toMatchObject({ id: 'bell#1', documentId: 'bell', title: 'Bell', heading: 'Ring', text: 'The bell rings once.', version: 1 });
  expect(await cited('bell#1', 2)).toMatchObject({ title: 'Bell and horn', text: 'The bell rings twice.', version: 2 });
  await take([]);
  expect(await cited('bell#1', 2)).toMatchObject({ text: 'The bell rings twice.' });
  await expect(cited('bell#1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await take([bell]);
  expect(await cited('bell#1')).toMatchObject({ text: 'The bell rings once.', version: 3 });
  await expect(cited('bell#1', 9)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('of a document that changes all the time the last fifty versions are kept, and each older one that a draft rests on', async () => {
  for (let edition = 1; edition <= 2; edition += 1) await take([{ ...bell, body: `Edition ${edition}.` }]);
  await addRun([{ passageId: 'bell#1', documentId: 'bell', score: 1, version: 2 }, { passageId: 'horn#1', documentId: 'horn', score: 1, version: 1 }]);
  await take([{ ...bell, body: 'Edition 3.' }]);
  await liveOn('bell', 51);
  await take([{ ...bell, body: 'Edition 53.' }]);
  const kept = (await rows(documentVersions)).map(({ version }) => version).toSorted((one, other) => one - other);
  expect(kept).toEqual([2, ...Array.from({ length: 50 }, (_, index) => index + 3)]);
  expect(await cited('bell#1', 2)).toMatchObject({ text: 'Edition 2.' });
  await expect(cited('bell#1', 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a macro is cited in the words it had', async () => {
  await macro('Thanks 🙂');
  await macro('Many thanks');
  expect(await cited('mac', 1)).toMatchObject({ kind: 'macro', text: 'Thanks 🙂', version: 1 });
  expect(await cited('mac', 2)).toMatchObject({ text: 'Many thanks', version: 2 });
  const [past] = await rows(documentVersions);
  expect(past!.passages).toEqual([{ id: 'mac', ordinal: 1, heading: '', text: 'Thanks 🙂', start: 0, end: 'Thanks 🙂'.length }]);
});

test('a document whose last day is past is found no more, and is still there to be cited', async () => {
  await take([{ ...bell, validUntil: '2020-01-01' }, { ...bell, id: 'horn', validUntil: '2999-01-01' }]);
  const { index } = await readModels.get(workspaceId);
  expect(index.search({ parts: [{ text: 'bell rings', weight: 1 }], limit: 5 }).sources.map(({ documentId }) => documentId)).toEqual(['horn']);
  expect(await cited('bell#1', 1)).toMatchObject({ text: 'The bell rings once.' });
});

test('two sources may call two documents the same', async () => {
  await take([bell]);
  await take([{ ...bell, body: 'Another bell.' }], 'handbook');
  const kept = await rows(documents);
  expect(kept.map(({ sourceId, externalId, body }) => [sourceId, externalId, body]).toSorted()).toEqual([['handbook', 'bell', 'Another bell.'], ['help', 'bell', bell.body]]);
  expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
  expect(await take([{ ...bell, body: 'Another bell.' }], 'handbook')).toEqual({ added: 0, changed: 0, removed: 0, same: 1 });
});

test('a passage is the part of the body that its offsets name', async () => {
  const body = 'Intro 🙂 line.\n\n## Ring\nThe **bell** rings.\n\n## Mute\nThe **bell** is still.';
  await take([{ ...bell, body }]);
  expect((await rows(passages)).toSorted((one, other) => one.ordinal - other.ordinal).map(({ start, end }) => body.slice(start, end))).toEqual(['Intro 🙂 line.', 'The **bell** rings.', 'The **bell** is still.']);
});

test('secrets and personal data are counted by kind, and are nowhere but in the text itself', async () => {
  const address = 'erika.mustermann@example.com';
  await take([{ ...bell, body: `Write to ${address} or ${address}.` }, { ...bell, id: 'lamp', body: 'Die Lampe leuchtet.\n\n| Lamp | Range |\n|---|---|\n| Helm Urban | 80 km |' }]);
  const kept = await rows(documents);
  expect(kept.map(({ id, privacy }) => [id, privacy])).toEqual([['bell', { EMAIL: 2 }], ['lamp', {}]]);
  expect(JSON.stringify(kept.map(({ body: _body, ...row }) => row))).not.toContain(address);
});

test('a later edit that says the same moves the date and makes no version', async () => {
  await take([bell]);
  expect(await take([{ ...bell, updated: '2026-11-20' }])).toEqual({ added: 0, changed: 0, removed: 0, same: 1 });
  expect((await rows(documents)).map(({ version, updatedAt }) => [version, updatedAt?.toISOString()])).toEqual([[1, '2026-11-20T00:00:00.000Z']]);
});

function take(some: readonly MarkdownDocument[], id = 'help'): Promise<ImportCounts> {
  return withWorkspace(db.database, workspaceId, (transaction) => importDocuments(transaction, { workspaceId, memberId: null }, { source: { id, kind: 'folder', name: 'Help' }, kind: 'article', documents: some }));
}

/** As if the document had been changed once a moment up to this version. */
function liveOn(documentId: string, version: number): Promise<unknown> {
  return withWorkspace(db.database, workspaceId, async (transaction) => {
    const [first] = await transaction.select().from(documentVersions).where(eq(documentVersions.documentId, documentId)).limit(1);
    await transaction.insert(documentVersions).values(Array.from({ length: version - 2 }, (_, index) => ({ ...first!, version: index + 3 })));
    await transaction.update(documents).set({ version: version + 1 }).where(eq(documents.id, documentId));
  });
}

async function addRun(sources: (typeof assistRuns.$inferInsert)['sources']): Promise<void> {
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.insert(assistRuns).values({
    workspaceId, id: 'run_1', memberId: 'mem_1', console: 'zendesk', host: 'harbour.zendesk.com', ticketId: '41', intent: 'return-request', confidence: 0.9, language: 'en', engine: 'built-in', outcome: 'drafted', sources,
    triage: { intent: 'return-request', intentLabel: 'Return an item', confidence: 0.9, alternatives: [], urgency: 'normal', sentiment: 'neutral', sentimentConfidence: 0.5, language: 'en', languageConfidence: 0.9, missing: [], handover: { recommended: false, reasons: [] } },
    eligible: true, startedAt: new Date(), endedAt: new Date(),
  }));
}

function macro(body: string): Promise<void> {
  return withWorkspace(db.database, workspaceId, (transaction) => importMacros(transaction, { workspaceId, memberId: null }, [{ id: 'mac', title: 'Thanks', body }]));
}

function cited(passageId: string, version?: number) {
  return readPassage({ database: db.database, readModels }, workspaceId, { passageId, version });
}

function rows<Table extends typeof documents | typeof documentVersions | typeof passages | typeof macros>(table: Table): Promise<Table['$inferSelect'][]> {
  return withWorkspace(db.database, workspaceId, async (transaction) => (await transaction.select().from(table as typeof documents).orderBy(asc((table as typeof documents).workspaceId))) as Table['$inferSelect'][]);
}
