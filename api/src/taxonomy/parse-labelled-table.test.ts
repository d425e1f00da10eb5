import { expect, test } from 'vitest';
import { parseLabelledTable } from './parse-labelled-table.ts';

const rowsOf = async (content: string) => (await parseLabelledTable(Buffer.from(content))).map(({ text, label }) => [text, label]);
const excel = 'text\tlabel\r\nWo bleibt die Rückzahlung für die Jacke?\trefund-request\r\n';

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${excel}`)],
  ['UTF-16 as a spreadsheet saves “Unicode text”', Buffer.from(`\ufeff${excel}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${excel}`, 'utf16le').swap16()],
  ['Windows-1252 as a spreadsheet saves plain CSV', Buffer.from(excel, 'latin1')],
])('a table in %s keeps its umlauts', async (_encoding, bytes) => {
  expect(await parseLabelledTable(bytes)).toEqual([{ line: 2, text: 'Wo bleibt die Rückzahlung für die Jacke?', label: 'refund-request' }]);
});

test.each([
  ['Nachricht;Kategorie'], ['Texte;Étiquette'], ['Mensaje;Categoría'], ['Mensagem;Intenção'], ['MESSAGE;Topic'], [' Text ;"Label"'],
])('a heading “%s” names both columns', async (heading) => {
  expect(await rowsOf(`${heading}\nThe zip is torn;repair\n`)).toEqual([['The zip is torn', 'repair']]);
});

test('the columns stand in any order, and text and label go before others that could be meant', async () => {
  expect(await rowsOf('category,message,label,id,text\nA,Hello there,repair,7,The zip is torn\n')).toEqual([['The zip is torn', 'repair']]);
});

test.each([
  ['sep=;\r\ntext;label\r\nTorn, and wet;repair\r\n'], ['text|label\nTorn, and wet|repair\n'], ['"sep=;"\ntext;label\nTorn, and wet;repair\n'],
])('the sign between columns is told or found', async (content) => {
  expect(await rowsOf(content)).toEqual([['Torn, and wet', 'repair']]);
});

test('a text may hold line breaks, and quotation marks that mean inches', async () => {
  expect(await rowsOf('text,label\n"First line\nsecond, ""quoted""",repair\nMy 27" screen,repair\n')).toEqual([['First line\nsecond, "quoted"', 'repair'], ['My 27" screen', 'repair']]);
});

test.each([
  ['a workbook', Buffer.from('504b030414000600080000002100', 'hex')], ['an old workbook', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')], ['a PDF', Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj')],
])('%s is said to be no CSV, with the way to one', async (_kind, bytes) => {
  await expect(parseLabelledTable(bytes)).rejects.toThrow('This is no CSV file. Save the sheet as CSV and choose that.');
});

test('a table without a heading says what its first row has to name', async () => {
  await expect(rowsOf('Where is it,late-delivery\n')).rejects.toThrow('The first row has to name the columns text and label.');
  await expect(rowsOf('')).rejects.toThrow('The table is empty.');
  await expect(rowsOf('text,label\n')).rejects.toThrow('The table has a heading and no rows.');
});

test('a piece of the file may end in the middle of a row, of a quotation or of a character made of two', async () => {
  const long = `"${'🛶 '.repeat(4000)}, ""left"", so it leaks"`;
  expect(await rowsOf(`text,label\n${Array.from({ length: 9 }, () => `${long},repair`).join('\n')}\n`)).toEqual(Array.from({ length: 9 }, () => [`${'🛶 '.repeat(4000)}, "left", so it leaks`, 'repair']));
});

test('a quotation that is never closed is said to be, and a row without an end is too long', async () => {
  await expect(rowsOf('text,label\n"torn,repair\n')).rejects.toThrow('A quotation mark is never closed.');
  await expect(rowsOf(`text,label\n"${'torn,repair\n'.repeat(100_000)}`)).rejects.toThrow('A row is too long.');
});
