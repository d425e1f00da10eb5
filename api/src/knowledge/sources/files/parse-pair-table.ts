import { AppError } from '@countersign/shared/errors';
import { CsvError, parse } from 'csv-parse/sync';
import type { SourceItem } from '../source-reader.ts';
import { createPairReader, findPairColumns, type PairField } from './pair-row.ts';

const mostRows = 50_000;
const longestRow = 1_000_000;

/** Reads question–answer pairs from a table with a heading row; commas, semicolons and tabs part its columns. A row that can't be read is an error of its own. */
export function parsePairTable(fileName: string, text: string): SourceItem[] {
  const rows = rowsOf(fileName, text);
  const [heading, ...rest] = rows;
  if (heading === undefined) throw new AppError('INVALID_INPUT', `${fileName}: the table is empty.`, { path: fileName });
  const columns = findPairColumns(fileName, heading.record);
  if (rest.length > mostRows) throw new AppError('TOO_LARGE', `${fileName}: it holds more than ${mostRows} rows. Split it into smaller files.`, { path: fileName });
  const read = createPairReader(fileName);
  return rest.map(({ record, info }) => read(String(info.lines), new Map([...columns].map(([field, position]): [PairField, string] => [field, record[position] ?? '']))));
}

function rowsOf(fileName: string, text: string): { record: string[]; info: { lines: number } }[] {
  const head = text.slice(0, 4096).split('\n', 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort((one, other) => head.split(other).length - head.split(one).length)[0]!;
  try {
    return parse(text, { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: longestRow, to: mostRows + 2 }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number((cause as CsvError & { lines?: number }).lines ?? 0);
    const reason = cause.code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quotation mark is never closed' : cause.code === 'CSV_MAX_RECORD_SIZE' ? 'a row is longer than a million characters' : 'the table is broken';
    throw new AppError('INVALID_INPUT', `${fileName}:${line}: ${reason}.`, { path: `${fileName}:${line}`, cause });
  }
}
