import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceReaderDeps } from '../source-reader.ts';
import { readFileFolder } from './read-file-folder.ts';
import { makePdf } from './testing/make-pdf.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'countersign-files-')); });
afterAll(() => rm(folder, { recursive: true }));

const totals: number[] = [];
const deps: SourceReaderDeps = { fetch: () => Promise.reject(new Error('nothing is fetched')), signal: new AbortController().signal, onTotal: (total) => totals.push(total) };

test('a folder is read file by file, and one that can’t be read is named', async () => {
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'a.md'), '# A\n\nOne.');
  await writeFile(join(folder, 'deep', 'b.pdf'), makePdf([[['Fees', 20, 700], ['Nine euros.', 11, 660]]]));
  await writeFile(join(folder, 'c.csv'), 'question,answer\nHow?,So.\n');
  await writeFile(join(folder, 'd.docx'), 'nonsense');
  await writeFile(join(folder, 'huge.csv'), new Uint8Array(33 * 1024 * 1024));
  await writeFile(join(folder, 'picture.png'), 'x');
  const items = await Array.fromAsync(readFileFolder({ folder }, deps));
  expect(items.map((item) => (item.type === 'document' ? `${item.document.id}: ${item.document.title}` : item.type === 'error' ? item.message : ''))).toEqual([
    'a: A', expect.stringMatching(/^c\.csv#.*: How\?$/), 'd.docx: it is damaged and can\'t be unpacked.', 'deep/b.pdf: Fees', 'huge.csv: it is larger than 32 MB, so it is left out.',
  ]);
  expect(totals).toEqual([5]);
});

test('a folder that is not there fails the whole', async () => {
  await expect(Array.fromAsync(readFileFolder({ folder: join(folder, 'nowhere') }, deps))).rejects.toMatchObject({ name: 'AppError', code: 'INVALID_INPUT' });
});
