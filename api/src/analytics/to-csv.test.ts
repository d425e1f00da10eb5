import { expect, test } from 'vitest';
import { toCsv } from './to-csv.ts';

test('quotes what needs quoting and leaves nothing for what is unknown', () => {
  expect(toCsv(['name', 'share'], [['says "hi", twice', 0.5], ['plain', null]])).toBe('name,share\r\n"says ""hi"", twice",0.5\r\nplain,\r\n');
});

test('keeps a spreadsheet from running a cell', () => {
  expect(toCsv(['label'], [['=HYPERLINK("http://x")']])).toBe('label\r\n"\'=HYPERLINK(""http://x"")"\r\n');
});
