import type { Transaction } from '@countersign/db/client';
import { loadMasterKey } from '@countersign/db/crypto/master-key';
import { auditLog } from '@countersign/db/schema/audit-log';
import { documents } from '@countersign/db/schema/documents';
import { macros } from '@countersign/db/schema/macros';
import { sourceRunErrors, sourceRuns, sources } from '@countersign/db/schema/sources';
import { createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { asc, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { silent } from '../../compose.ts';
import { ReadModels } from '../../workspaces/read-models.ts';
import { deleteSource } from '../manage/delete-source.ts';
import { findSource } from '../manage/find-source.ts';
import type { SourceKind } from '../source-kinds.ts';
import type { SourceItem, SourceReaderDeps } from '../sources/source-reader.ts';
import { writeDocuments } from '../write-documents.ts';
import { assertOpen } from './assert-open.ts';
import { failDeadRuns } from './fail-dead-runs.ts';
import { ImportRunner } from './import-runner.ts';

let db: TestDatabase;
let workspaceId: string;
let runner: ImportRunner;
let models: ReadModels;
/** What the source of these tests gives when it is read. */
let give: (deps: SourceReaderDeps) => AsyncIterable<SourceItem>;

const kind: SourceKind = {
  documents: 'article', secrets: [], address: [], setBy: 'lead', isRefreshed: true, mayBeEmpty: false,
  parse: async (settings) => settings as Record<string, unknown>, describe: async () => ({}), read: async (_settings, deps) => give(deps),
};
const article = (id: string, body: string): SourceItem => ({ type: 'document', document: { id, title: id.toUpperCase(), visibility: 'public', updated: '2026-11-01', language: 'en', body } });
const givenAll = (...items: SourceItem[]) => async function* (deps: SourceReaderDeps) {
  deps.onTotal(items.length);
  yield* items;
};

beforeAll(async () => {
  db = await testDatabase();
});
beforeEach(async () => {
  workspaceId = (await createWorkspace(db.database)).id;
  await withWorkspace(db.database, workspaceId, (transaction) => transaction.insert(sources).values({ workspaceId, id: 'help', kind: 'shelf', name: 'Help centre' }));
  models = new ReadModels(db.database, { checkEveryMs: 60_000 });
  runner = new ImportRunner({ database: db.database, masterKey: loadMasterKey({}), readModels: models, guardedFetch: () => Promise.reject(new Error('nothing is fetched here')), logger: silent, now: () => new Date() }, { shelf: kind });
  give = givenAll(article('bell', 'The bell rings.'), article('lamp', 'The lamp is bright.'), { type: 'macro', macro: { id: 'thanks', title: 'Thanks', body: 'Thank you.' } });
});
afterAll(() => db.close());

describe('an import', () => {
  test('counts what it added, and again finds it all the same', async () => {
    expect(await run()).toMatchObject({ state: 'done', tally: { total: 3, done: 3, added: 3, changed: 0, removed: 0, same: 0, failed: 0 } });
    const before = await standing();
    expect(await run()).toMatchObject({ state: 'done', tally: { added: 0, changed: 0, removed: 0, same: 3 } });
    expect(await standing()).toEqual(before);
    expect(before).toEqual({ documents: [['bell', 1, true], ['lamp', 1, true]], macros: [['thanks', 1, true]] });
  });

  test('makes a version of what changed, a tombstone of what vanished, and writes down who began it', async () => {
    await run();
    give = givenAll(article('bell', 'The bell is loud.'), { type: 'macro', macro: { id: 'thanks', title: 'Thanks', body: 'Many thanks.' } });
    expect(await run()).toMatchObject({ tally: { added: 0, changed: 2, removed: 1, same: 0, changes: [{ change: 'changed', title: 'BELL' }, { change: 'changed', title: 'Thanks' }, { change: 'removed', title: 'LAMP' }] } });
    expect(await standing()).toEqual({ documents: [['bell', 2, true], ['lamp', 1, false]], macros: [['thanks', 2, true]] });
    expect((await read(auditLog)).map(({ action }) => action)).toEqual(['import.started', 'knowledge.imported', 'import.started', 'knowledge.imported']);
  });

  test('is seen by the next request', async () => {
    await models.get(workspaceId);
    await run();
    expect((await models.get(workspaceId)).index.passage('bell#1')?.text).toBe('The bell rings.');
    give = givenAll(article('bell', 'The bell is loud.'));
    await run();
    expect((await models.get(workspaceId)).index.passage('bell#1')?.text).toBe('The bell is loud.');
  });

  test('goes on past items that cannot be read, names them, and keeps what it had of them', async () => {
    await run();
    give = givenAll({ type: 'error', item: 'lamp', code: 'INVALID_INPUT', message: 'The lamp is no text.' }, article('bell', 'The bell rings.'), article('bell', 'Again.'));
    expect(await run()).toMatchObject({ state: 'done', tally: { same: 1, failed: 2, removed: 1 } });
    expect((await read(sourceRunErrors)).map(({ item, code, message }) => [item, code, message])).toEqual([
      ['lamp', 'INVALID_INPUT', 'The lamp is no text.'], ['BELL', 'CONFLICT', 'The source gives the id “bell” twice. The first one was taken.'],
    ]);
    expect((await standing()).documents).toEqual([['bell', 1, true], ['lamp', 1, true]]);
  });

  test('keeps what a file of many documents gave when the file cannot be read', async () => {
    give = givenAll(article('faq.csv#1', 'One.'), article('faq.csv#2', 'Two.'), article('other.csv#1', 'Other.'));
    await run();
    give = givenAll({ type: 'error', item: 'faq.csv', code: 'TOO_LARGE', message: 'faq.csv: it is larger than 32 MB.' }, article('bell', 'The bell rings.'));
    expect(await run()).toMatchObject({ state: 'done', tally: { removed: 1, changes: [{ change: 'added', title: 'BELL' }, { change: 'removed', title: 'OTHER.CSV#1' }] } });
  });

  test('removes nothing while a part of the source that holds many cannot be read', async () => {
    await run();
    give = givenAll({ type: 'error', item: 'part-two.xml', code: 'UNAVAILABLE', message: 'part-two.xml: the site answered 503.', hidesOthers: true }, article('bell', 'The bell rings.'));
    expect(await run()).toMatchObject({ state: 'done', tally: { same: 1, failed: 1, removed: 0 } });
    give = givenAll(article('bell', 'The bell rings.'));
    expect(await run()).toMatchObject({ tally: { removed: 2 } });
  });

  test('stores what no database can: characters zero, and halves of characters where a text was cut', async () => {
    give = givenAll({ type: 'document', document: { id: 'a\u0000b', title: `${'x'.repeat(199)}\u{1f514}`, visibility: 'public', updated: '', language: 'en', brand: 'half \ud83d', body: 'Rings.\u0000' } }, { type: 'error', item: 'c\u0000', code: 'INVALID_INPUT', message: 'c\u0000: broken' });
    expect(await run()).toMatchObject({ state: 'done', tally: { added: 1, failed: 1 } });
    expect((await read(sourceRuns))[0]!.changes).toEqual([{ change: 'added', title: `${'x'.repeat(199)}\ufffd` }]);
  });

  test('ends well though its end cannot be shown yet', async () => {
    runner = new ImportRunner({ database: db.database, masterKey: loadMasterKey({}), readModels: { refresh: () => Promise.reject(new Error('no database')) }, guardedFetch: () => Promise.reject(new Error('nothing is fetched here')), logger: silent, now: () => new Date() }, { shelf: kind });
    expect(await run()).toMatchObject({ state: 'done', tally: { added: 3 } });
  });

  test('whose source fails half-way removes nothing and says why in its words', async () => {
    await run();
    give = async function* () {
      yield article('bell', 'The bell is loud.');
      throw new AppError('UNAVAILABLE', 'help.example did not answer.');
    };
    expect(await run()).toMatchObject({ state: 'failed', error: { code: 'UNAVAILABLE', message: 'help.example did not answer.' } });
    expect((await standing()).documents).toEqual([['bell', 1, true], ['lamp', 1, true]]);
  });

  test('that fails by a fault of ours keeps the fault to itself', async () => {
    give = async function* () {
      throw new Error('secret path /srv/keys');
    };
    expect(await run()).toMatchObject({ state: 'failed', error: { code: 'INTERNAL' } });
    expect(JSON.stringify(await read(sourceRuns))).not.toContain('/srv/keys');
  });

  test('of a source that gives nothing where it gave something removes nothing', async () => {
    await run();
    give = givenAll();
    expect(await run()).toMatchObject({ state: 'failed', error: { code: 'UNAVAILABLE' } });
    expect((await standing()).documents).toEqual([['bell', 1, true], ['lamp', 1, true]]);
  });

  test('run dry counts the same and writes none of it', async () => {
    expect(await run(true)).toMatchObject({ state: 'done', tally: { added: 3, changes: [{ change: 'added', title: 'BELL' }, { change: 'added', title: 'LAMP' }, { change: 'added', title: 'Thanks' }] } });
    expect(await standing()).toEqual({ documents: [], macros: [] });
    await run();
    give = givenAll(article('bell', 'The bell is loud.'));
    expect(await run(true)).toMatchObject({ tally: { added: 0, changed: 1, removed: 2, same: 0 } });
    expect((await standing()).documents).toEqual([['bell', 1, true], ['lamp', 1, true]]);
  });
});

describe('an import that is under way', () => {
  let goOn: () => void;
  beforeEach(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    goOn = resolve;
    give = async function* ({ signal }) {
      for (let at = 0; at < 100; at += 1) yield article(`first-${at}`, 'One of the first hundred.');
      signal.throwIfAborted();
      await Promise.race([promise, new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))]);
      yield article('last', 'The last one.');
    };
  });

  test('shows how far it is', async () => {
    const reached = Promise.withResolvers<number>();
    const { ended } = await runner.start(actor(), 'help', { dryRun: false, onProgress: ({ done }) => reached.resolve(done) });
    expect(await reached.promise).toBe(100);
    goOn();
    expect(await ended).toMatchObject({ state: 'done', tally: { done: 101 } });
  });

  test('is the only one of its source', async () => {
    const { ended } = await runner.start(actor(), 'help', { dryRun: false });
    await expect(runner.start(actor(), 'help', { dryRun: true })).rejects.toMatchObject({ code: 'CONFLICT', message: '“Help centre” is being imported already. Wait for that import, or stop it.' });
    goOn();
    await ended;
    const next = await runner.start(actor(), 'help', { dryRun: true });
    expect(await next.ended).toMatchObject({ state: 'done' });
  });

  test('can be stopped; what it wrote stays, nothing is removed', async () => {
    const reached = Promise.withResolvers<void>();
    const { run: begun, ended } = await runner.start(actor(), 'help', { dryRun: false, onProgress: () => reached.resolve() });
    await reached.promise;
    runner.cancel(begun.id);
    expect(await ended).toMatchObject({ state: 'cancelled', tally: { added: 100, removed: 0 } });
    expect((await read(sourceRuns)).map(({ state, added }) => [state, added])).toEqual([['cancelled', 100]]);
    expect((await standing()).documents).toHaveLength(100);
  });

  test('whose server died is closed by the next, and its source can be imported again', async () => {
    const past = new Date(Date.now() - 60_000);
    await withWorkspace(db.database, workspaceId, (transaction) => transaction.insert(sourceRuns).values({ workspaceId, id: 'imp_dead', sourceId: 'help', state: 'running', startedAt: past, heartbeatAt: past }));
    goOn();
    expect(await (await runner.start(actor(), 'help', { dryRun: false })).ended).toMatchObject({ state: 'done' });
    expect((await read(sourceRuns)).find(({ id }) => id === 'imp_dead')).toMatchObject({ state: 'failed', errorMessage: 'The server stopped before this import was done. Import again.' });
  });

  test('and the deletion of its source wait for each other in one order, and what it wrote is gone after', async () => {
    const { run: { id: runId }, ended } = await runner.start(actor(), 'help', { dryRun: false });
    let deleting: Promise<number> | undefined;
    await withWorkspace(db.database, workspaceId, async (transaction) => {
      await assertOpen(transaction, workspaceId, runId);
      deleting = remove();
      await meanwhile(transaction);
      await writeDocuments(transaction, { workspaceId, sourceId: 'help', kind: 'article' }, [{ id: 'bell', title: 'Bell', visibility: 'public', updated: '', body: 'Rings.' }], new Date());
    });
    await deleting;
    expect((await ended).state).not.toBe('done');
    expect((await standing()).documents.filter(([, , stands]) => stands)).toEqual([]);
  });

  test('does not begin of a source that is being deleted', async () => {
    let starting: Promise<unknown> | undefined;
    await withWorkspace(db.database, workspaceId, async (transaction) => {
      await findSource(transaction, workspaceId, 'help');
      starting = runner.start(actor(), 'help', { dryRun: false }).catch((error: unknown) => error);
      await meanwhile(transaction);
      await transaction.update(sources).set({ deletedAt: new Date() });
    });
    expect(await starting).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is left alone while its server lives', async () => {
    const { ended } = await runner.start(actor(), 'help', { dryRun: false });
    expect(await failDeadRuns(db.database, workspaceId, new Date())).toBe(0);
    expect(await failDeadRuns(db.database, workspaceId, new Date(), { all: true })).toBe(1);
    goOn();
    expect(await ended).toMatchObject({ state: 'failed', error: { code: 'CONFLICT', message: 'This import was closed while it ran.' } });
  });
});

function actor() {
  return { workspaceId, memberId: null };
}

function remove(): Promise<number> {
  return deleteSource({ database: db.database, imports: runner, readModels: models, now: () => new Date() }, actor(), 'help', 'keep');
}

/** Other connections have gone as far as they can by then; the embedded database has but one, and they wait for it. */
async function meanwhile(transaction: Transaction): Promise<void> {
  for (let round = 0; round < 50; round += 1) await transaction.execute(sql`SELECT 1`);
}

async function run(dryRun = false) {
  return (await runner.start(actor(), 'help', { dryRun })).ended;
}

function read<Table extends typeof sourceRuns | typeof sourceRunErrors | typeof auditLog>(table: Table): Promise<Table['$inferSelect'][]> {
  return withWorkspace(db.database, workspaceId, async (transaction) => (await transaction.select().from(table as typeof sourceRuns)) as Table['$inferSelect'][]);
}

function standing() {
  return withWorkspace(db.database, workspaceId, async (transaction) => ({
    documents: (await transaction.select().from(documents).orderBy(asc(documents.id))).map(({ id, version, deletedAt }) => [id, version, deletedAt === null]),
    macros: (await transaction.select().from(macros).orderBy(asc(macros.id))).map(({ id, version, deletedAt }) => [id, version, deletedAt === null]),
  }));
}
