import type { Connection } from '@countersign/db/client';
import { openEphemeral } from '@countersign/db/embedded/open-ephemeral';
import { sources } from '@countersign/db/schema/sources';
import { createWorkspace } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDocuments } from './import-documents.ts';
import { loadPassages } from './load-passages.ts';
import { readPassagesAhead } from './read-passages-ahead.ts';

let db: Connection;
// The embedded database has one connection, which nobody may hold for long.
beforeAll(async () => { db = await openEphemeral(); });
afterAll(() => db.close());

const source = { id: 'help', kind: 'folder', name: 'Help' };
const article = (number: number, body: string) => ({ id: `a${number}`, title: `Article ${number}`, visibility: 'public' as const, updated: '2026-11-01', language: 'en', body });

test('others are answered while a large knowledge is read, and what changes meanwhile is loaded as it stands in the end', async () => {
  const { id: workspaceId } = await createWorkspace(db.database);
  const articles = Array.from({ length: 600 }, (_, number) => article(number, `The lamp has part ${number}.`));
  const write = (found: typeof articles) => withWorkspace(db.database, workspaceId, (transaction) => importDocuments(transaction, { workspaceId, memberId: null }, { source, kind: 'article', documents: found }));
  await write(articles);

  let isRead = false;
  let answered = 0;
  const reading = readPassagesAhead(db.database, workspaceId).finally(() => { isRead = true; });
  while (!isRead) {
    await withWorkspace(db.database, workspaceId, (transaction) => transaction.select({ id: sources.id }).from(sources));
    if (!isRead) answered += 1;
  }
  const ahead = await reading;
  expect(answered).toBeGreaterThan(1);
  expect(ahead.size).toBe(600);

  await write(articles.map((one, number) => (number === 7 ? article(7, 'The quokka has a lamp.') : one)).slice(0, 599));
  const loaded = await withWorkspace(db.database, workspaceId, (transaction) => loadPassages(transaction, workspaceId, ahead));
  expect(loaded.size).toBe(599);
  expect(loaded.get('a7')!.passages.map(({ text }) => text)).toEqual(['The quokka has a lamp.']);
  expect(loaded.get('a8')!.passages).toBe(ahead.get('a8')!.passages);
});
