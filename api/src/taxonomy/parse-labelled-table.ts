import { AppError } from '@countersign/shared/errors';
import { CsvError, parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { decodeText } from '../knowledge/sources/parsing/decode-text.ts';
import { takeTurns } from '../knowledge/take-turns.ts';

const mostRows = 20_000;
const longestRow = 100_000;
/** What is read between two turns: a millisecond or two. */
const pieceLength = 16_384;
/** Workbooks, new and old, and PDF: what a lead saves in place of CSV. */
const otherFiles = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF'];
/** What heads either column, accents left out; the earlier goes before the later. */
const textNames = ['text', 'texte', 'texto', 'message', 'nachricht', 'mensaje', 'mensagem', 'question', 'frage', 'pregunta', 'pergunta', 'utterance', 'body'];
const labelNames = ['label', 'intent', 'category', 'absicht', 'kategorie', 'intention', 'categorie', 'etiquette', 'intencion', 'categoria', 'etiqueta', 'intencao', 'topic', 'thema', 'sujet', 'tema', 'class', 'klasse', 'classe', 'clase'];

/** One row of a table of labelled texts; `line` is where it ends in the file. */
export interface LabelledRow {
  readonly line: number;
  readonly text: string;
  readonly label: string;
}

interface Parsed { readonly record: string[]; readonly info: { readonly lines: number } }

/** Reads a table in whatever encoding it is, whose heading names `text` and `label` or what other languages call them; commas, semicolons, tabs and bars part its columns. Throws `INVALID_INPUT` and `TOO_LARGE` with what a lead can mend. Others have their turn meanwhile. */
export async function parseLabelledTable(bytes: Uint8Array): Promise<LabelledRow[]> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  const content = decodeText(bytes);
  if (otherFiles.some((sign) => head.startsWith(sign)) || content.includes('\0')) throw new AppError('INVALID_INPUT', 'This is no CSV file. Save the sheet as CSV and choose that.');
  const [heading, ...rows] = await rowsOf(content);
  if (heading === undefined) throw new AppError('INVALID_INPUT', 'The table is empty.');
  const names = heading.record.map((name) => name.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''));
  const [text, label] = [textNames, labelNames].map((known) => names.indexOf(known.find((name) => names.includes(name)) ?? '\0')) as [number, number];
  if (text === -1 || label === -1) throw new AppError('INVALID_INPUT', 'The first row has to name the columns text and label.');
  if (rows.length === 0) throw new AppError('INVALID_INPUT', 'The table has a heading and no rows.');
  if (rows.length > mostRows) throw new AppError('TOO_LARGE', `It holds more than ${mostRows.toLocaleString('en')} rows. Split it into smaller files.`);
  return rows.map(({ record, info }) => ({ line: info.lines, text: (record[text] ?? '').trim(), label: (record[label] ?? '').trim() }));
}

async function rowsOf(content: string): Promise<Parsed[]> {
  const told = /^"?sep=(.)"?\r?\n/i.exec(content);
  const head = content.slice(0, 4096).split(/[\r\n]/, 1)[0] ?? '';
  const delimiter = told?.[1] ?? [',', ';', '\t', '|'].sort((one, other) => head.split(other).length - head.split(one).length)[0]!;
  const parser = parse({ bom: true, delimiter, info: true, from_line: told === null ? 1 : 2, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestRow, to: mostRows + 2 });
  const rows: Parsed[] = [];
  const turn = takeTurns(4);
  try {
    for await (const row of Readable.from(piecesOf(content)).pipe(parser) as AsyncIterable<Parsed>) {
      rows.push(row);
      await turn();
    }
    return rows;
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('INVALID_INPUT', cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'A quotation mark is never closed.' : cause.code === 'CSV_MAX_RECORD_SIZE' ? 'A row is too long.' : 'The table is broken.', { cause });
  }
}

/** Never cut in the middle of a character of two units. */
function* piecesOf(content: string): Generator<string> {
  for (let from = 0, to: number; from < content.length; from = to) {
    to = from + pieceLength;
    if (/[\ud800-\udbff]/.test(content[to - 1] ?? '')) to += 1;
    yield content.slice(from, to);
  }
}
