import { AppError } from '@countersign/shared/errors';
import { CsvError, parse } from 'csv-parse/sync';

const mostRows = 20_000;
const longestRow = 100_000;

/** One row of a table of labelled texts; `line` is where it ends in the file. */
export interface LabelledRow {
  readonly line: number;
  readonly text: string;
  readonly label: string;
}

interface Parsed { readonly record: string[]; readonly info: { readonly lines: number } }

/** Reads a table whose heading names `text` and `label`; commas, semicolons and tabs part its columns. Throws `INVALID_INPUT` and `TOO_LARGE` with what a lead can mend. */
export function parseLabelledTable(content: string): LabelledRow[] {
  const [heading, ...rows] = rowsOf(content);
  if (heading === undefined) throw new AppError('INVALID_INPUT', 'The table is empty.');
  const names = heading.record.map((name) => name.trim().toLowerCase());
  const [text, label] = [names.indexOf('text'), names.findIndex((name) => ['label', 'intent', 'category'].includes(name))];
  if (text === -1 || label === -1) throw new AppError('INVALID_INPUT', 'The first row has to name the columns text and label.');
  if (rows.length > mostRows) throw new AppError('TOO_LARGE', `It holds more than ${mostRows} rows. Split it into smaller files.`);
  return rows.map(({ record, info }) => ({ line: info.lines, text: (record[text] ?? '').trim(), label: (record[label] ?? '').trim() }));
}

function rowsOf(content: string): Parsed[] {
  const head = content.slice(0, 4096).split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort((one, other) => head.split(other).length - head.split(one).length)[0]!;
  try {
    return parse(content, { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestRow, to: mostRows + 2 }) as unknown as Parsed[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('INVALID_INPUT', cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'A quotation mark is never closed.' : cause.code === 'CSV_MAX_RECORD_SIZE' ? 'A row is too long.' : 'The table is broken.', { cause });
  }
}
