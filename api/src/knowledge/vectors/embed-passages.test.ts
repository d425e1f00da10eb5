import { modelCalls } from '@countersign/db/schema/model-calls';
import { passageVectors } from '@countersign/db/schema/passage-vectors';
import { createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { EmbeddingGateway } from '../../engines/model/embedding-gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import { ReadModels } from '../../workspaces/read-models.ts';
import { importDocuments } from '../import-documents.ts';
import type { MarkdownDocument } from '../sources/read-markdown.ts';
import { textQuery } from '../text-query.ts';
import { embedPassages } from './embed-passages.ts';

let db: TestDatabase;
let workspaceId: string;
const shown: string[] = [];
beforeAll(async () => { db = await testDatabase(); });
beforeEach(async () => {
  workspaceId = (await createWorkspace(db.database)).id;
  shown.length = 0;
});
afterAll(() => db.close());

const page = (id: string, body: string): MarkdownDocument => ({ id, title: `Page ${id}`, body, visibility: 'public', updated: '', language: 'en' });
const importPages = (...documents: MarkdownDocument[]) => withWorkspace(db.database, workspaceId, (transaction) => importDocuments(transaction, { workspaceId, memberId: null }, { source: { id: 'pages', kind: 'folder', name: 'Pages' }, kind: 'article', documents }));
/** What letters a text has, as an endpoint's vector. */
const letters = (text: string): Float32Array => Float32Array.from('abcdefghij', (letter) => text.split(letter).length - 1);
const gatewayOf = (identity: string, answer: (texts: readonly string[]) => Float32Array[] = (texts) => texts.map(letters)): EmbeddingGateway => ({
  host: 'vectors.test', model: identity, identity,
  async embed(texts, _signal, onCall) {
    shown.push(...texts);
    onCall({ purpose: 'embedding', prompt: 'embedding/1', host: 'vectors.test', model: identity, startedAt: '2026-11-21T09:00:00.000Z', firstTokenMs: null, totalMs: 1, promptTokens: 3, completionTokens: null, bytesSent: 1, bytesReceived: 1, body: '', outcome: 'answered' });
    return answer(texts);
  },
});
const embed = (gateway: EmbeddingGateway) => embedPassages(db, workspaceId, gateway, new AbortController().signal);
const stored = () => withWorkspace(db.database, workspaceId, (transaction) => transaction.select({ passageId: passageVectors.passageId, fingerprint: passageVectors.fingerprint }).from(passageVectors).orderBy(passageVectors.passageId));

test('every passage gets its vector once, a changed one anew, and a deleted one takes its vector along', async () => {
  await importPages(page('one', 'Aaa bbb.'), page('two', 'Ccc ddd.'));
  expect([await embed(gatewayOf('m')), await embed(gatewayOf('m'))]).toEqual([2, 0]);
  await importPages(page('one', 'Eee fff.'));
  expect((await stored()).length).toBe(0);
  expect(await embed(gatewayOf('m'))).toBe(1);
  expect(shown.at(-1)).toContain('Eee fff.');
  expect(await withWorkspace(db.database, workspaceId, (transaction) => transaction.$count(modelCalls))).toBe(2);
});

test('another model, or other dimensions of it, make all vectors anew', async () => {
  await importPages(page('one', 'Aaa.'), page('two', 'Bbb.'));
  await embed(gatewayOf('old'));
  const [before] = await stored();
  expect(await embed(gatewayOf('new', (texts) => texts.map(() => Float32Array.of(1, 2))))).toBe(2);
  const after = await stored();
  expect(after.length).toBe(2);
  expect(new Set(after.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  expect(after[0]!.fingerprint).not.toBe(before!.fingerprint);
});

test('no personal detail of a passage leaves', async () => {
  await importPages(page('one', 'Write to marta.olsen@post.example about returns.'));
  await embed(gatewayOf('m'));
  expect(shown.join()).toContain('about returns');
  expect(shown.join()).not.toContain('marta.olsen');
});

test('a text that the endpoint refuses alone is left out and not asked for again', async () => {
  await importPages(page('bad', 'Poison.'), page('good', 'Aaa.'));
  const picky = gatewayOf('m', (texts) => {
    if (texts.some((text) => text.includes('Poison'))) throw new ModelError('refused');
    return texts.map(letters);
  });
  expect([await embed(picky), await embed(picky)]).toEqual([2, 0]);
});

test('an endpoint that is down is an error, keeps what was made, and the next run goes on', async () => {
  await importPages(...Array.from({ length: 70 }, (_, number) => page(`p${number}`, `Words ${number}.`)));
  let batches = 0;
  const failing = gatewayOf('m', (texts) => {
    batches += 1;
    if (batches > 1) throw new ModelError('unreachable');
    return texts.map(letters);
  });
  await expect(embed(failing)).rejects.toMatchObject({ kind: 'unreachable' });
  expect((await stored()).length).toBe(64);
  expect(await embed(gatewayOf('m'))).toBe(6);
});

test('searches see the vectors once they are made, and none of another model', async () => {
  await importPages(page('one', 'Aaa aaa.'), page('two', 'Jjj jjj.'));
  const models = new ReadModels(db.database, { checkEveryMs: 0, vectorsOf: 'm' });
  const found = async (models_: ReadModels) => (await models_.get(workspaceId)).index.search(textQuery('nothing alike', { limit: 3, vector: letters('jjjj') })).sources[0]?.documentId;
  expect(await found(models)).toBeUndefined();
  await embed(gatewayOf('m'));
  const best = await found(models);
  expect((await models.get(workspaceId)).index.passage(`${best}#1`)?.text ?? best).toContain('Jjj');
  expect(await found(new ReadModels(db.database, { checkEveryMs: 0, vectorsOf: 'other' }))).toBeUndefined();
});
