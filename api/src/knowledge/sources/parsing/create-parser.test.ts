import { performance } from 'node:perf_hooks';
import { deflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { makeDocx, makeParagraph } from '../files/testing/make-docx.ts';
import { makePdf } from '../files/testing/make-pdf.ts';
import { createParser } from './create-parser.ts';
import type { ParseJob } from './parse-job.ts';

const parser = createParser({ heapMb: 64, bytesMb: 64 });
const hurried = createParser({ timeMs: 700 });
afterAll(() => Promise.all([parser.close(), hurried.close()]));

const file = (name: string, content: string | Uint8Array): ParseJob => ({ kind: 'file', name, bytes: Buffer.from(content as string) });
const slow = file('brackets.html', '<'.repeat(3_000_000));
const small = file('small.md', '# Small\n\nWords');
const isRead = [{ type: 'document', document: { title: 'Small' } }];

test('a file is read in a thread and another one after it', async () => {
  expect(await parser.parse(small)).toMatchObject(isRead);
  expect(await parser.parse(small)).toMatchObject(isRead);
});

test('a refusal keeps its code and its words on the way out of the thread', async () => {
  await expect(parser.parse(file('a.csv', 'x,y\n1,2\n'))).rejects.toMatchObject({ name: 'AppError', code: 'INVALID_INPUT', message: 'a.csv: no column is named "question" or "title". The columns are "x", "y".' });
});

test.each<[string, ParseJob, string]>([
  ['a PDF that unpacks to 200 MB', file('bomb.pdf', makePdf(deflateSync(Buffer.alloc(200_000_000), { level: 1 }))), 'bomb.pdf: it takes more memory to read than there is for one file, so it is left out.'],
  ['a Word document of half a million paragraphs', file('long.docx', makeDocx(makeParagraph('x').repeat(500_000))), 'long.docx: it takes more memory to read than there is for one file, so it is left out.'],
])('%s is ended and named, and the next file is read', async (_name, job, message) => {
  await expect(parser.parse(job)).rejects.toMatchObject({ name: 'AppError', code: 'TOO_LARGE', message });
  expect(await parser.parse(small)).toMatchObject(isRead);
});

test('a file of 100 MB is refused before it is copied anywhere', async () => {
  await expect(parser.parse({ kind: 'file', name: 'huge.csv', bytes: new Uint8Array(100_000_000) })).rejects.toMatchObject({ code: 'TOO_LARGE', message: 'huge.csv: it is larger than 32 MB, so it is left out.' });
});

test('a page that takes for ever is ended and named; meanwhile the server’s own thread stays free and others’ files are read', async () => {
  await hurried.parse(file('first.csv', 'question,answer\na,b\n'));
  const before = performance.eventLoopUtilization();
  const bomb = hurried.parse(slow);
  expect(await parser.parse(small)).toMatchObject(isRead);
  await expect(bomb).rejects.toMatchObject({ name: 'AppError', code: 'TOO_LARGE', message: 'brackets.html: it takes longer than 0.7 s to read, so it is left out.' });
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.25);
});

test('more files than threads are read one after the other', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => parser.parse(small)));
  expect(answers).toHaveLength(12);
});

test('a reading that is stopped ends at once, also while it waits', async () => {
  const stop = new AbortController();
  const bombs = Array.from({ length: 6 }, () => parser.parse(slow, stop.signal).catch((error: Error) => error.message));
  stop.abort();
  expect(new Set(await Promise.all(bombs))).toEqual(new Set(['The reading was stopped.']));
  await expect(parser.parse(small, stop.signal)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await parser.parse(small)).toMatchObject(isRead);
});
