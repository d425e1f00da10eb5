import { openDatabase } from '@countersign/db/open-database';
import { sources } from '@countersign/db/schema/sources';
import { startPostgres } from '@countersign/db/testing';
import type { Database } from '@countersign/db/client';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { beginRun } from '../../src/knowledge/runs/begin-run.ts';
import { runImport } from '../../src/knowledge/runs/run-import.ts';
import { importDocuments } from '../../src/knowledge/import-documents.ts';
import type { MarkdownDocument } from '../../src/knowledge/sources/read-markdown.ts';
import type { SourceItem } from '../../src/knowledge/sources/source-reader.ts';
import { textQuery } from '../../src/knowledge/text-query.ts';
import { createWorkspace } from '../../src/workspaces/create-workspace.ts';
import { defaultVoices } from '../../src/workspaces/default-voices.ts';
import { loadReadModel } from '../../src/workspaces/load-read-model.ts';
import { ReadModels } from '../../src/workspaces/read-models.ts';
import { makeDocuments } from '../knowledge-load/make-documents.ts';
import { seededRandom } from '../knowledge-load/make-words.ts';
import type { Figure } from '../suite.ts';

const PASSAGES = 20_000;
const ARTICLES = 10_000;
const LOADS = 3;

/** On a PostgreSQL of its own: importing 10,000 articles, loading 20,000 passages, and a changed article until a search finds its new words. Says so where there is no PostgreSQL. */
export async function speedOfLoad(): Promise<readonly Figure[]> {
  const server = await startPostgres();
  if ('reason' in server) {
    console.error(`Loading from PostgreSQL is not measured: ${server.reason}.`);
    return [];
  }
  const { database, close } = await openDatabase({ databaseUrl: server.url });
  try {
    return [...await importRate(database), ...await loadTimes(database)];
  } finally {
    await close();
    await server.stop();
  }
}

async function importRate(database: Database): Promise<Figure[]> {
  const workspaceId = await newWorkspace(database);
  const actor = { workspaceId, memberId: null };
  const sourceId = newId('source');
  await withWorkspace(database, workspaceId, (transaction) => transaction.insert(sources).values({ workspaceId, id: sourceId, kind: 'folder', name: 'Made-up articles' }));
  const documents = articles(ARTICLES);
  const { run } = await beginRun(database, actor, sourceId, { dryRun: false, now: new Date(), isImportable: () => true });
  let reports = 0;
  const began = performance.now();
  await runImport({
    database, actor, sourceId, runId: run.id, kind: 'article', dryRun: false, mayBeEmpty: false, signal: new AbortController().signal, now: () => new Date(),
    read: async ({ onTotal }) => itemsOf(documents, onTotal), onProgress: () => (reports += 1),
  });
  const seconds = (performance.now() - began) / 1000;
  return [{ name: `import of ${ARTICLES} articles: articles a second`, value: ARTICLES / seconds, n: ARTICLES }, { name: `import of ${ARTICLES} articles: reports of progress`, value: reports }];
}

async function* itemsOf(documents: readonly MarkdownDocument[], onTotal: (total: number) => void): AsyncGenerator<SourceItem> {
  onTotal(documents.length);
  for (const document of documents) yield { type: 'document', document };
}

async function loadTimes(database: Database): Promise<Figure[]> {
  const workspaceId = await newWorkspace(database);
  const documents = articles(PASSAGES / 8);
  const write = (changed: readonly MarkdownDocument[]): Promise<unknown> => withWorkspace(database, workspaceId, (transaction) =>
    importDocuments(transaction, { workspaceId, memberId: null }, { source: { id: 'made', kind: 'folder', name: 'Made-up articles' }, kind: 'article', documents: changed }));
  await write(documents);
  const loads: number[] = [];
  const busy: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const began = performance.now();
    const used = process.cpuUsage();
    await loadReadModel(database, workspaceId);
    loads.push(performance.now() - began);
    const { user, system } = process.cpuUsage(used);
    busy.push((user + system) / 1000);
  }
  const models = new ReadModels(database);
  await models.get(workspaceId);
  await write(documents.map((document, position) => (position === 7 ? { ...document, body: `${document.body}\n\n## Winter\nThe quokkaworth lasts until spring.` } : document)));
  const began = performance.now();
  await models.refresh(workspaceId);
  const { index } = await models.get(workspaceId);
  const isFound = index.search(textQuery('quokkaworth', { limit: 1 })).sources.length === 1;
  const searchable = performance.now() - began;
  if (!isFound) throw new Error('The changed article is not found by its new words.');
  return [
    { name: `load of ${index.size} passages from PostgreSQL: first, ms`, value: loads[0]!, n: 1 },
    { name: `load of ${index.size} passages from PostgreSQL: median, ms`, value: loads.sort((one, other) => one - other)[LOADS >> 1]!, n: LOADS },
    { name: `load of ${index.size} passages from PostgreSQL: median of the processor's ms`, value: busy.sort((one, other) => one - other)[LOADS >> 1]!, n: LOADS },
    { name: 'a changed article among them, from its commit until a search finds it, ms', value: searchable, n: 1 },
  ];
}

function articles(count: number): MarkdownDocument[] {
  return makeDocuments(count * 8, seededRandom(1)).map(({ id, title, body }) => ({ id, title, visibility: 'public', updated: '2026-11-01', language: 'en', body }));
}

async function newWorkspace(database: Database): Promise<string> {
  const id = newId('workspace');
  await withWorkspace(database, id, (transaction) => createWorkspace(transaction, { id, name: 'Speed', voices: defaultVoices, linkHosts: [] }));
  return id;
}
