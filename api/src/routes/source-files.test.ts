import { sourceFileParts } from '@countersign/db/schema/source-file-parts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { eq } from 'drizzle-orm';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDocx, makeParagraph } from '../knowledge/sources/files/testing/make-docx.ts';
import { makePdf } from '../knowledge/sources/files/testing/make-pdf.ts';
import type { TestWorkspace } from '../testing/seed-workspace.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import type { DocumentList } from './contracts/documents.ts';
import type { SourceRow, SourceRun } from './contracts/sources.ts';

let harbour: TestApp;
let quay: TestWorkspace;
let sourceId: string;

beforeAll(async () => {
  harbour = await testApp();
  quay = await harbour.addWorkspace('Quay Boats');
  sourceId = await addSource({});
});
afterAll(() => harbour.close());

async function addSource(settings: Record<string, unknown>, who = harbour.as.lead): Promise<string> {
  const answer = await harbour.post('/v1/sources', { kind: 'files', name: 'Uploads', settings }, who);
  return ((await answer.json()) as SourceRow).id;
}

async function upload(name: string, content: string | Uint8Array, { source = sourceId, who = harbour.as.lead, type = 'application/octet-stream' } = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await harbour.app.request(`/v1/sources/${source}/files?name=${encodeURIComponent(name)}`, {
    method: 'POST', headers: { ...Object.fromEntries(who), 'content-type': type }, body: typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function runImport(source = sourceId): Promise<SourceRun['counts']> {
  await harbour.post(`/v1/sources/${source}/runs`, {}, harbour.as.lead);
  await harbour.dependencies.imports.idle();
  const { runs } = (await (await harbour.get(`/v1/sources/${source}/runs`, harbour.as.lead)).json()) as { runs: SourceRun[] };
  return runs[0]!.counts;
}

const titles = async (source = sourceId): Promise<string[]> => ((await (await harbour.get(`/v1/documents?source=${source}&state=current`, harbour.as.lead)).json()) as DocumentList).documents.map(({ title }) => title);

test('a lead uploads files of every kind, imports them, and imports again without a change', async () => {
  expect(await upload('returns.md', '# Returns\n\nThirty days.')).toMatchObject({ status: 200, body: { name: 'returns.md', documents: 1, failed: 0, errors: [] } });
  expect((await upload('fees.pdf', makePdf([[['Fees', 20, 700], ['Nine euros.', 11, 660]]]))).status).toBe(200);
  expect((await upload('warranty.docx', makeDocx(makeParagraph('Warranty', 'Heading1') + makeParagraph('Two years.')))).status).toBe(200);
  expect((await upload('hours.html', '<main><h1>Opening hours</h1><p>Nine to five.</p></main>')).status).toBe(200);
  expect(await upload('faq.csv', 'question,answer\nHow long?,A week.\n,empty\n')).toMatchObject({ status: 200, body: { documents: 1, failed: 1, errors: [{ item: 'faq.csv:3', message: 'faq.csv:3: the question is empty.' }] } });
  expect(await runImport()).toMatchObject({ added: 5, failed: 1 });
  expect(await titles()).toEqual(['Fees', 'How long?', 'Opening hours', 'Returns', 'Warranty']);
  expect((await upload('returns.md', '# Returns\n\nThirty days.')).status).toBe(200);
  expect(await runImport()).toMatchObject({ added: 0, changed: 0, removed: 0, same: 5 });
});

test('a file of the same name replaces the first, and one that is taken out leaves with the next import', async () => {
  const source = await addSource({});
  await upload('a.md', '# A\n\nOne.', { source });
  await upload('b.md', '# B\n\nTwo.', { source });
  await runImport(source);
  await upload('a.md', '# A\n\nOne and a half.', { source });
  expect((await harbour.post(`/v1/sources/${source}/files/delete`, { name: 'b.md' }, harbour.as.lead)).status).toBe(200);
  expect(await runImport(source)).toMatchObject({ added: 0, changed: 1, removed: 1 });
  expect((await harbour.post(`/v1/sources/${source}/files/delete`, { name: 'b.md' }, harbour.as.lead)).status).toBe(404);
  const listed = (await (await harbour.get(`/v1/sources/${source}/files`, harbour.as.lead)).json()) as { files: unknown[] };
  expect(listed.files).toMatchObject([{ name: 'a.md', documents: 1, failed: 0, size: 20 }]);
});

test('two files with one id are told apart by name, and an internal source keeps all of it internal', async () => {
  const source = await addSource({ visibility: 'internal', brand: 'Harbour' });
  await upload('a.md', '---\nid: same\nvisibility: public\n---\n# First\n\nOne.', { source });
  await upload('b.md', '---\nid: same\n---\n# Second\n\nTwo.', { source });
  expect(await runImport(source)).toMatchObject({ added: 1, failed: 1 });
  const { documents } = (await (await harbour.get(`/v1/documents?source=${source}`, harbour.as.lead)).json()) as DocumentList;
  expect(documents).toMatchObject([{ title: 'First', visibility: 'internal', brand: 'Harbour' }]);
});

test.each<[string, string, string | Uint8Array, number, string]>([
  ['a damaged file', 'broken.pdf', 'nonsense', 422, 'broken.pdf: it is damaged and can\'t be read as PDF.'],
  ['an empty file', 'empty.md', '', 422, 'empty.md: the file is empty.'],
  ['a file without words', 'blank.md', '\n\n', 422, 'blank.md: "blank" holds no words.'],
  ['a file of 33 MB', 'huge.csv', new Uint8Array(33 * 1024 * 1024), 413, 'The file is larger than 32 MB. Split it into smaller ones.'],
  ['a name with a line break', 'a\nb.md', '# A', 422, 'name: holds a character that no name has'],
])('%s is refused with the reason and not kept', async (_name, name, content, status, message) => {
  const source = await addSource({});
  expect(await upload(name, content, { source })).toMatchObject({ status, body: { message: expect.stringContaining(message) } });
  expect(await (await harbour.get(`/v1/sources/${source}/files`, harbour.as.lead)).json()).toEqual({ files: [] });
});

test('a body that arrives in pieces without a length is bounded as well', async () => {
  const piece = new Uint8Array(1024 * 1024);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({ pull: (controller) => { sent += 1; controller.enqueue(piece); } });
  const answer = await harbour.app.request(`/v1/sources/${sourceId}/files?name=a.md`, { method: 'POST', headers: { ...Object.fromEntries(harbour.as.lead), 'content-type': 'application/octet-stream' }, body, duplex: 'half' } as RequestInit);
  expect(answer.status).toBe(413);
  expect(sent).toBeLessThan(40);
});

test('an upload goes only into a source of files of one’s own workspace, as a file', async () => {
  expect((await upload('a.md', '# A\n\nOne.', { source: 'nowhere' })).status).toBe(404);
  expect((await upload('a.md', '# A\n\nOne.', { who: quay.as.lead })).status).toBe(404);
  expect((await harbour.get(`/v1/sources/${sourceId}/files`, quay.as.lead)).status).toBe(404);
  expect((await upload('a.md', '# A\n\nOne.', { type: 'text/plain' })).status).toBe(422);
  expect((await upload('a.md', '# A\n\nOne.', { who: harbour.as.agent })).status).toBe(403);
});

test('a long file is kept in parts that no query waits for, and its parts go with the one that takes its place', async () => {
  const source = await addSource({});
  const story = (word: string): string => `# Long\n\n${`${word} on the shelf. `.repeat(40_000)}`;
  const parts = (): Promise<{ bytes: Uint8Array }[]> => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select({ bytes: sourceFileParts.bytes }).from(sourceFileParts).where(eq(sourceFileParts.sourceId, source)));
  await upload('long.md', story('Lanterns'), { source });
  expect((await parts()).map(({ bytes }) => bytes.length).every((length) => length <= 262_144)).toBe(true);
  expect((await parts()).length).toBeGreaterThan(3);
  await upload('long.md', story('Oars'), { source });
  expect(Buffer.concat((await parts()).map(({ bytes }) => bytes)).toString()).not.toContain('Lanterns');
  await runImport(source);
  expect(await titles(source)).toEqual(['Long']);
});

test('a source that is deleted takes its files along', async () => {
  const source = await addSource({});
  await upload('a.md', '# A\n\nOne.', { source });
  await harbour.post(`/v1/sources/${source}/delete`, {}, harbour.as.lead);
  expect((await harbour.get(`/v1/sources/${source}/files`, harbour.as.lead)).status).toBe(404);
});

test('a file with characters that no database keeps is stored without them', async () => {
  const source = await addSource({});
  const pair = JSON.stringify({ id: 'a\u0000b', question: `${'x'.repeat(299)}\u{1f514}`, answer: 'Half a bell: \ud83d.', brand: 'Ha\u0000rbour' });
  expect(await upload('faq.jsonl', pair, { source })).toMatchObject({ status: 200, body: { documents: 1 } });
  expect(await runImport(source)).toMatchObject({ added: 1, failed: 0 });
});
