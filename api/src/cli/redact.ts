import { parseArgs } from 'node:util';
import { AppError } from '@countersign/shared/errors';
import { findSpans } from '@countersign/shared/redaction/find-spans';
import { z } from 'zod';
import type { CliIo } from './cli-io.ts';
import { isUsageError } from './is-usage-error.ts';
import { readInput } from './read-input.ts';
import { readJsonLines } from './read-json-lines.ts';
import { textRow } from './text-row.ts';
import { usage } from './usage.ts';

/** A language that is no text is as one that is missing. */
const redactRow = textRow.extend({ lang: z.string().optional().catch(undefined) });

/** `countersign redact`: the personal details of rows `{text, lang?}`, guesses too (a score below a half, which the product leaves as they are), one result a row in order; `lang` says whose rules for names hold, one that is none of ours is found out; offsets count UTF-16 units. Exit code 2 for bad input. */
export async function redactCommand(args: string[], io: CliIo): Promise<number> {
  try {
    const { values } = parseArgs({ args, allowPositionals: false, options: { input: { type: 'string' }, json: { type: 'boolean' } } });
    if (values.input === undefined) throw new AppError('INVALID_INPUT', usage.redact);
    const rows = readJsonLines(await readInput(values.input, io), values.input, redactRow);
    for (const { text, lang } of rows) {
      const spans = findSpans(text, { names: [], guesses: true, ...(lang === undefined ? {} : { language: lang }) }).map(({ start, end, type, score }) => ({ start, end, type, score }));
      io.stdout(values.json ? JSON.stringify({ spans }) : spans.map(({ start, end, type }) => `${type} ${start}-${end}`).join(', ') || 'nothing personal found');
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !isUsageError(error)) throw error;
    io.stderr(error.message);
    return 2;
  }
}
