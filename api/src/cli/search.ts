import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '@countersign/shared/errors';
import { visibility } from '@countersign/shared/ticket/message';
import type { CliIo } from './cli-io.ts';
import { indexFolder } from './index-folder.ts';
import { isUsageError } from './is-usage-error.ts';
import { readQueries } from './read-queries.ts';
import { readInput } from './read-input.ts';
import { searchOutput } from './search-output.ts';
import { searchRow } from './search-row.ts';
import { searchText } from './search-text.ts';
import { usage } from './usage.ts';

const MOST_HITS = 1000;

/** `countersign search`: each question over a folder of Markdown files, one result a row in order. Exit code 2 for bad input. */
export async function searchCommand(args: string[], io: CliIo): Promise<number> {
  try {
    const { values } = parseArgs({
      args, allowPositionals: false,
      options: { knowledge: { type: 'string' }, queries: { type: 'string' }, k: { type: 'string', default: '10' }, visibility: { type: 'string' }, json: { type: 'boolean' } },
    });
    if (values.knowledge === undefined || values.queries === undefined) throw new AppError('INVALID_INPUT', usage.search);
    const options = { limit: readCount(values.k), visibility: readVisibility(values.visibility) };
    const rows = readQueries(await readInput(values.queries, io), values.queries);
    const index = indexFolder(resolve(io.cwd, values.knowledge));
    for (const row of rows) {
      const found = searchRow(index, row, options);
      io.stdout(values.json ? JSON.stringify(searchOutput(found)) : searchText(found));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !isUsageError(error)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

function readCount(k: string): number {
  const count = Number(k);
  if (!Number.isInteger(count) || count < 1 || count > MOST_HITS) throw new AppError('INVALID_INPUT', `--k must be a whole number from 1 to ${MOST_HITS}`);
  return count;
}

function readVisibility(name: string | undefined): 'public' | 'internal' | undefined {
  if (name === undefined) return undefined;
  const parsed = visibility.safeParse(name);
  if (!parsed.success) throw new AppError('INVALID_INPUT', '--visibility must be public or internal');
  return parsed.data;
}
