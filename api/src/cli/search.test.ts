import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textQuery } from '../knowledge/text-query.ts';
import { ephemeralWorkspace } from './ephemeral-workspace.ts';
import { indexFolder } from './index-folder.ts';
import { readKnowledgeFolder } from './knowledge-folder.ts';
import { searchCommand } from './search.ts';
import type { SearchOutput } from './search-output.ts';

let folder = '';
const rows = [
  { id: 'words', text: 'How long can I return a lamp after delivery?' },
  { id: 7, messages: [{ role: 'user', text: 'Hello' }, { role: 'assistant', text: 'Hello, what is it about?' }, { role: 'customer', text: 'How long can I return a lamp after delivery?' }] },
  { id: 'credit', text: 'Which goodwill credit is there for a late parcel?' },
  { id: 'beside', text: 'Would you sponsor our football tournament in April?' },
];
const lines = rows.map((row) => JSON.stringify(row)).join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-search-'));
  mkdirSync(join(folder, 'kb', 'more'), { recursive: true });
  writeFileSync(join(folder, 'kb', 'returns.md'), '---\nid: returns\ntitle: Return a lamp\nvisibility: public\nupdated: 2026-01-02\n---\nYou can return a lamp within 30 days of delivery.\n\n## Costs\nWe pay for the label.\n');
  writeFileSync(join(folder, 'kb', 'credit.md'), '---\nid: credit\ntitle: Goodwill credit for late parcels\nvisibility: internal\n---\nColleagues may give a goodwill credit of 10 euros for a late parcel.\n');
  writeFileSync(join(folder, 'kb', 'more', 'umtausch.md'), '# Lampe umtauschen\nSie können Ihre Lampe innerhalb von 30 Tagen nach der Lieferung umtauschen, wir zahlen das Etikett.\n');
  writeFileSync(join(folder, 'queries.jsonl'), `\uFEFF${lines}\n\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await searchCommand(args, { cwd: folder, stdout: (line) => out.push(line), stderr: (line) => err.push(line), stdin: () => Promise.resolve(lines) });
  return { code, out, err };
}
const search = async (...args: string[]): Promise<SearchOutput[]> => (await run('--knowledge', 'kb', '--json', ...args)).out.map((line) => JSON.parse(line) as SearchOutput);

test('prints one result a row, in order, with whether the knowledge covers it', async () => {
  const results = await search('--queries', 'queries.jsonl');
  expect(results.map(({ id }) => id)).toEqual(['words', 7, 'credit', 'beside']);
  expect(Object.keys(results[0]!)).toEqual(['id', 'hits', 'answerable', 'answerability', 'ms']);
  expect(Object.keys(results[0]!.hits[0]!)).toEqual(['documentId', 'passageId', 'score']);
  expect(results.slice(0, 3).map(({ hits }) => hits[0]!.passageId)).toEqual(['returns#1', 'returns#1', 'credit#1']);
  expect(results.map(({ answerable }) => answerable)).toEqual([true, true, true, false]);
  expect(results.every(({ ms, answerability }) => ms > 0 && answerability >= 0 && answerability <= 1)).toBe(true);
});

test('gives at most k hits, and internal ones only where they are not ruled out', async () => {
  const results = await search('--queries', '-', '--k', '1', '--visibility', 'public');
  expect(results.map(({ hits }) => hits.length)).toEqual([1, 1, 1, 0]);
  expect(JSON.stringify(results)).not.toContain('credit#1');
});

test('prints a list for a reader where no JSON is asked for', async () => {
  const { out } = await run('--knowledge', 'kb', '--queries', 'queries.jsonl', '--k', '2');
  expect(out[0]).toMatch(/^words {2}covered \(\d+%\), .+ ms\n {3}1\. \d\.\d\d {2}Return a lamp {2}returns#1\n/);
  expect(out[3]).toContain('nothing in the knowledge covers this');
});

test('finds in the folder what an import of it would find', async () => {
  const { index } = await ephemeralWorkspace(readKnowledgeFolder(join(folder, 'kb')), []);
  const direct = indexFolder(join(folder, 'kb'));
  for (const text of ['return a lamp', 'goodwill credit', 'Lampe umtauschen', 'who pays the label']) {
    const [fromFolder, imported] = [direct, index].map((either) => either.search(textQuery(text, { limit: 10 })));
    expect(fromFolder!.answerable).toBe(imported!.answerable);
    expect(fromFolder!.sources.map(({ passageId, score }) => [passageId, score])).toEqual(imported!.sources.map(({ passageId, score }) => [passageId, score]));
  }
}, 60_000);

test.each([
  ['no queries', ['--knowledge', 'kb'], /^Usage: /],
  ['a folder that is not there', ['--knowledge', 'none', '--queries', 'queries.jsonl'], /none: no such folder/],
  ['a file that is not there', ['--knowledge', 'kb', '--queries', 'none.jsonl'], /^none\.jsonl: cannot be read$/],
  ['no number of hits', ['--knowledge', 'kb', '--queries', 'queries.jsonl', '--k', 'many'], /^--k must be a whole number/],
  ['a visibility nobody knows', ['--knowledge', 'kb', '--queries', 'queries.jsonl', '--visibility', 'secret'], /^--visibility must be/],
  ['a flag nobody knows', ['--query', 'x'], /--query/],
])('%s is refused on standard error with exit code 2', async (_name, args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, []]);
  expect(err.join('\n')).toMatch(message);
});
