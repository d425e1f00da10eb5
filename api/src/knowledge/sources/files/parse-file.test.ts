import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { SourceItem } from '../source-reader.ts';
import { parseFile } from './parse-file.ts';
import { makeDocx, makeParagraph } from './testing/make-docx.ts';
import { makePdf } from './testing/make-pdf.ts';

const read = async (name: string, content: string | Uint8Array): Promise<SourceItem[]> => parseFile(name, typeof content === 'string' ? strToU8(content) : content);
const only = async (name: string, content: string | Uint8Array) => {
  const [item, ...rest] = await read(name, content);
  if (item?.type !== 'document' || rest.length > 0) throw new Error(JSON.stringify([item, ...rest]));
  return item.document;
};
const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

test('a PDF keeps its headings, steps and paragraphs, and loses running feet', async () => {
  const document = await only('help/returns.pdf', makePdf([
    [['Returns policy', 20, 720], ['You may return goods within 30 days. The re-', 11, 690], ['fund is paid to the card.', 11, 676], ['How to return', 14, 640], ['1. Pack it.', 11, 620], ['2. Send it.', 11, 606], ['Page 1 of 3', 9, 30]],
    [['More about parcels.', 11, 700], ['Page 2 of 3', 9, 30]],
    [['And about boxes.', 11, 700], ['Page 3 of 3', 9, 30]],
  ]));
  expect(document).toMatchObject({ id: 'help/returns.pdf', title: 'Returns policy', visibility: 'public' });
  expect(document.body).toBe('# Returns policy\n\nYou may return goods within 30 days. The refund is paid to the card.\n\n## How to return\n\n1. Pack it.\n2. Send it.\n\nMore about parcels.\n\nAnd about boxes.');
});

test('a Word document keeps headings and tables', async () => {
  const cell = (text: string): string => `<w:tc>${makeParagraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('**')}${cell('Fee')}</w:tr><w:tr>${cell('Express')}${cell('9 EUR')}</w:tr></w:tbl>`;
  const document = await only('fees.docx', makeDocx(makeParagraph('Shipping fees', 'Heading1') + makeParagraph('Grüße &amp; fees.') + table));
  expect(document.title).toBe('Shipping fees');
  expect(document.body).toContain('# Shipping fees\n\nGrüße & fees.');
  expect(document.body).toMatch(/\| Express\s+\| 9 EUR\s+\|/);
});

test('an HTML page is read without its menus, with its language', async () => {
  const page = '<html lang="de"><head><title>Hilfe | Laden</title></head><body><nav><a href="/">Start</a> <a href="/x">Kasse</a></nav><main><h1>Rückgabe</h1><p>Sie können Waren binnen 30 Tagen zurückgeben.</p><h2>So geht es</h2><ol><li>Einpacken</li><li>Absenden</li></ol></main><footer>Impressum</footer></body></html>';
  expect(await only('rueckgabe.html', page)).toEqual({
    id: 'rueckgabe.html', title: 'Rückgabe', visibility: 'public', updated: '', language: 'de', body: 'Sie können Waren binnen 30 Tagen zurückgeben.\n\n## So geht es\n\n1. Einpacken\n2. Absenden',
  });
});

test('Markdown keeps what its head says', async () => {
  expect(await only('a.md', '---\nid: kb-1\nvisibility: internal\n---\n# Fees\n\nNine.')).toMatchObject({ id: 'kb-1', title: 'Fees', visibility: 'internal' });
});

test.each([
  ['UTF-8 with a mark', Buffer.from('\uFEFF# Grüße\n\nÄpfel')], ['UTF-16 with a mark', utf16('\uFEFF# Grüße\n\nÄpfel')], ['UTF-16, the bytes swapped', utf16('\uFEFF# Grüße\n\nÄpfel', true)],
  ['UTF-16 without a mark', utf16('# Grüße\n\nÄpfel')], ['Latin-1', Buffer.from('# Grüße\n\nÄpfel', 'latin1')],
])('umlauts are read from %s', async (_name, bytes) => {
  expect(await only('a.md', bytes)).toMatchObject({ title: 'Grüße' });
});

test('an HTML page is read in the encoding it declares', async () => {
  const bytes = Buffer.concat([Buffer.from('<html><head><meta charset="iso-8859-5"></head><body><main><p>'), Buffer.from([0xbf, 0xe0, 0xd8, 0xd2, 0xd5, 0xe2]), Buffer.from('</p></main></body></html>')]);
  expect((await only('a.html', bytes)).body).toBe('Привет');
});

test.each([
  ['commas', 'a.csv', 'Question,Answer,Visibility\n"How, long?","30 days.\nNo more.",internal\n'],
  ['semicolons', 'a.csv', 'title;body;visibility\n"How, long?";"30 days.\nNo more.";Internal\n'],
  ['tabs', 'a.tsv', 'subject\tcontent\tvisibility\nHow, long?\t"30 days.\nNo more."\tinternal\n'],
  ['JSON lines', 'a.jsonl', '\uFEFF{"question":"How, long?","answer":"30 days.\\nNo more.","visibility":"internal"}\r\n\r\n'],
  ['a JSON list', 'a.json', '[{"title":"How, long?","body":"30 days.\\nNo more.","visibility":"internal"}]'],
])('pairs are read from %s', async (_name, name, text) => {
  expect(await only(name, text)).toMatchObject({ title: 'How, long?', body: '30 days.\nNo more.', visibility: 'internal' });
});

test('a pair keeps its id when rows are moved, and equal questions stay apart', async () => {
  const ids = async (text: string): Promise<string[]> => (await read('faq.csv', text)).map((item) => (item.type === 'document' ? `${item.document.id} ${item.document.body}` : item.type));
  const first = await ids('question,answer\nA?,1\nB?,2\nA?,3\n');
  const moved = await ids('question,answer\nB?,2\nA?,1\nA?,3\n');
  expect(new Set(first).size).toBe(3);
  expect([...moved].sort()).toEqual([...first].sort());
  expect(await ids('id,question,answer\n7,A?,1\n')).toEqual(['faq.csv#7 1']);
});

test('an answer in HTML becomes Markdown', async () => {
  expect((await only('a.csv', 'question,answer\nQ?,"<p>One</p><ul><li>Two</li></ul><script>x()</script>"\n')).body).toBe('One\n\n- Two');
});

test('a row that can’t be read is named and the rest goes on', async () => {
  const items = await read('faq.csv', 'id,question,answer,visibility\n1,A?,yes,\n2,,no,\n3,C?,,\n4,D?,d,secret\n1,E?,e,\n5,F?,f,public\n');
  expect(items.map((item) => (item.type === 'error' ? item.message : item.type))).toEqual([
    'document', 'faq.csv:3: the question is empty.', 'faq.csv:4: the answer is empty.', 'faq.csv:5: visibility is "public" or "internal".', 'faq.csv:6: the id "1" is used twice.', 'document',
  ]);
  expect((await read('faq.jsonl', '{"question":"Q","answer":"A"}\n{"question"\n[1]\n{"q":"only"}\n')).map((item) => (item.type === 'error' ? item.message : item.type))).toEqual([
    'document', 'faq.jsonl:2: it is not a JSON object.', 'faq.jsonl:3: it is not a JSON object.', 'faq.jsonl:4: no field is named "answer" or "body". The fields are "q".',
  ]);
});

test('a packed folder is read file by file', async () => {
  const items = await read('kb.zip', zipSync({ 'kb/a.md': strToU8('# A\n\nOne'), 'kb/b.pdf': strToU8('no PDF'), 'kb/deep/a.md': strToU8('# A\n\nTwo'), 'kb/c.png': strToU8('x'), '__MACOSX/kb/._a.md': strToU8('x'), 'kb/d.zip': zipSync({ 'x.md': strToU8('x') }) }));
  expect(items).toMatchObject([{ type: 'document', document: { id: 'kb/a.md', title: 'A' } }, { type: 'error', item: 'kb/b.pdf', message: 'kb/b.pdf: it is damaged and can\'t be read as PDF.' }, { type: 'document', document: { id: 'kb/deep/a.md' } }]);
});

const entities = '<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
test.each<[string, string, string | Uint8Array, string]>([
  ['an empty file', 'a.md', '', 'a.md: the file is empty.'],
  ['an unknown ending', 'a.exe', 'MZ', 'a.exe: files of this kind are not read. Markdown, HTML, PDF, DOCX, CSV, JSONL and ZIP are.'],
  ['no ending', 'README', 'x', 'README: files of this kind are not read. Markdown, HTML, PDF, DOCX, CSV, JSONL and ZIP are.'],
  ['a PDF that is none', 'a.pdf', '%PDF-1.7 nonsense', 'a.pdf: it is damaged and can\'t be read as PDF.'],
  ['half a PDF', 'a.pdf', makePdf([[['Words', 11, 700]]]).subarray(0, 60), 'a.pdf: it is damaged and can\'t be read as PDF.'],
  ['a PDF without text', 'a.pdf', makePdf([[]]), 'a.pdf: it holds pictures of text, not text. Recognise its text first.'],
  ['a Word document that is none', 'a.docx', 'PK\u0003\u0004nonsense', 'a.docx: it is damaged and can\'t be unpacked.'],
  ['a zip named like a Word document', 'a.docx', zipSync({ 'x.txt': strToU8('x') }), 'a.docx: it is not a Word document.'],
  ['a Word document with entities', 'a.docx', makeDocx(makeParagraph('&b;&c;'), { head: entities }), 'a.docx: a Word document has no document type, so this one is not read.'],
  ['a Word document that unpacks to 80 MB', 'a.docx', makeDocx('', { parts: { 'word/styles.xml': new Uint8Array(80_000_000) } }), 'a.docx: it unpacks to more than 60 MB, so it is left out.'],
  ['a zip that unpacks to 110 MB', 'a.zip', zipSync({ 'a.md': new Uint8Array(55_000_000), 'b.md': new Uint8Array(55_000_000) }), 'a.zip: it unpacks to more than 100 MB, so it is left out.'],
  ['a zip without files', 'a.zip', zipSync({ 'a.png': strToU8('x') }), 'a.zip: it holds no file that can be read.'],
  ['an HTML page without words', 'a.html', '<html><body><script>x</script><img src="x"></body></html>', 'a.html: the page holds no words.'],
  ['a table without a known column', 'a.csv', 'foo,answer\n1,2\n', 'a.csv: no column is named "question" or "title". The columns are "foo", "answer".'],
  ['a table whose quotation never closes', 'a.csv', 'question,answer\n"a,b\n', 'a.csv:2: a quotation mark is never closed.'],
  ['a table of one endless row', 'a.csv', `question,answer\n"${'a,b\n'.repeat(400_000)}`, 'a.csv:250002: a row is longer than a million characters.'],
  ['a table of 60,000 rows', 'a.csv', `question,answer\n${'a,b\n'.repeat(60_000)}`, 'a.csv: it holds more than 50000 rows. Split it into smaller files.'],
  ['JSON in JSON in JSON', 'a.json', '['.repeat(1_000_000), 'a.json: it is not valid JSON.'],
  ['a head of aliases', 'a.md', '---\nid: &a [x]\ntitle: *a\n---\nText', 'a.md: front matter cannot be read'],
])('%s is refused by name', async (_name, name, content, message) => {
  await expect(read(name, content)).rejects.toMatchObject({ name: 'AppError', message: expect.stringContaining(message) });
});

test('a file that hides its size in its archive gets no more room than it declared', async () => {
  const bytes = makeDocx(makeParagraph('Short'), { parts: { 'word/styles.xml': new Uint8Array(20_000_000) } });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 20_000_000) view.setUint32(at, 200, true);
  const before = process.memoryUsage().arrayBuffers;
  await read('a.docx', bytes).catch((error: Error) => expect(error.name).toBe('AppError'));
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});

test('a document of more than a million characters is named, not imported', async () => {
  expect(await read('long.md', 'word '.repeat(220_000))).toEqual([{ type: 'error', item: 'long', code: 'TOO_LARGE', message: 'long.md: it is longer than a million characters. Split it into smaller files.' }]);
});
