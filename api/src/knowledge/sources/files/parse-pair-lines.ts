import { AppError } from '@countersign/shared/errors';
import type { SourceItem } from '../source-reader.ts';
import { createPairReader, findPairColumns, type PairField } from './pair-row.ts';

const mostRows = 50_000;

/** Reads question–answer pairs from JSON: one object a line, or one list of objects. A line that can't be read is an error of its own. */
export function parsePairLines(fileName: string, text: string): SourceItem[] {
  const rows = text.trimStart().startsWith('[') ? listOf(fileName, text) : linesOf(text);
  if (rows.length > mostRows) throw new AppError('TOO_LARGE', `${fileName}: it holds more than ${mostRows} rows. Split it into smaller files.`, { path: fileName });
  if (rows.length === 0) throw new AppError('INVALID_INPUT', `${fileName}: the file is empty.`, { path: fileName });
  const read = createPairReader(fileName);
  return rows.map(({ place, value }) => {
    const refuse = (reason: string): SourceItem => ({ type: 'error', item: `${fileName}:${place}`, code: 'INVALID_INPUT', message: `${fileName}:${place}: ${reason}` });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('it is not a JSON object.');
    const entries = Object.entries(value);
    try {
      const columns = findPairColumns(`${fileName}:${place}`, entries.map(([name]) => name));
      return read(place, new Map([...columns].map(([field, position]): [PairField, string] => [field, wordsOf(entries[position]?.[1])])));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { type: 'error', item: `${fileName}:${place}`, code: error.code, message: error.message.replace('no column', 'no field').replace('The columns', 'The fields') };
    }
  });
}

interface Row {
  readonly place: string;
  /** `undefined` where the line is no JSON. */
  readonly value: unknown;
}

function linesOf(text: string): Row[] {
  return text.replace(/^\uFEFF/, '').split('\n').map((line, position) => ({ line: line.trim(), place: String(position + 1) })).filter(({ line }) => line !== '').map(({ line, place }) => ({ place, value: jsonOf(line) }));
}

function listOf(fileName: string, text: string): Row[] {
  const list = jsonOf(text);
  if (!Array.isArray(list)) throw new AppError('INVALID_INPUT', `${fileName}: it is not valid JSON.`, { path: fileName });
  return list.map((value: unknown, position) => ({ place: String(position + 1), value }));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller names the line.
    return undefined;
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
