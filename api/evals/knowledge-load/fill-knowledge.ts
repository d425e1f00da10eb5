/**
 * Fills the first workspace of a data directory, or a folder with Markdown files, with made-up articles:
 * `node api/evals/knowledge-load/fill-knowledge.ts (--data-dir DIR | --folder DIR) --passages N`.
 * The data directory must have been started once, and nothing may run on it now.
 */
import { openDatabase } from '@countersign/db/open-database';
import { withWorkspace } from '@countersign/db/with-workspace';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importDocuments } from '../../src/knowledge/import-documents.ts';
import { readMarkdown } from '../../src/knowledge/sources/read-markdown.ts';
import { firstWorkspace } from '../../src/workspaces/first-workspace.ts';
import { makeDocuments } from './make-documents.ts';
import { seededRandom } from './make-words.ts';

const { values } = parseArgs({ options: { 'data-dir': { type: 'string' }, folder: { type: 'string' }, passages: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } });
const files = makeDocuments(Number(values.passages), seededRandom(Number(values.seed))).map(({ id, title, body }) => ({
  name: `${id}.md`, text: `---\nid: ${id}\ntitle: ${title}\nvisibility: public\nupdated: 2026-11-01\nlanguage: en\n---\n${body}\n`,
}));
if (values.folder !== undefined) {
  mkdirSync(values.folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(values.folder, name), text);
}
if (values['data-dir'] !== undefined) await fill(values['data-dir']);
console.log(`${files.length} documents`);

async function fill(dataDir: string): Promise<void> {
  const { database, close } = await openDatabase({ dataDir });
  try {
    const workspaceId = await firstWorkspace(database);
    if (workspaceId === undefined) throw new Error(`There is no workspace in ${dataDir}; start the server on it once.`);
    const documents = files.map(({ name, text }) => readMarkdown(text, name));
    const source = { id: 'made-articles', kind: 'folder', name: 'Made-up articles' };
    const counts = await withWorkspace(database, workspaceId, (transaction) => importDocuments(transaction, { workspaceId, memberId: null }, { source, kind: 'article', documents }));
    console.log(JSON.stringify(counts));
  } finally {
    await close();
  }
}
