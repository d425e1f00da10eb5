import { parseArgs } from 'node:util';
import { AppError } from '@countersign/shared/errors';
import { summarise } from '../summaries/summarise.ts';
import type { CliIo } from './cli-io.ts';
import { isUsageError } from './is-usage-error.ts';
import { readInput } from './read-input.ts';
import { readThreadRows } from './thread-rows.ts';
import { usage } from './usage.ts';

const PROGRESS_EVERY = 1_000;

/** `countersign summarise`: rows `{messages: [{role, text}]}` or tickets, one summary a row in order, each sentence with the messages it rests on. Exit code 2 for bad input. */
export async function summariseCommand(args: string[], io: CliIo): Promise<number> {
  try {
    const { values } = parseArgs({ args, allowPositionals: false, options: { input: { type: 'string' }, locale: { type: 'string' }, json: { type: 'boolean' } } });
    if (values.input === undefined) throw new AppError('INVALID_INPUT', usage.summarise);
    const threads = readThreadRows(await readInput(values.input, io), values.input);
    io.stderr(`Summing up ${threads.length} threads`);
    threads.forEach((thread, position) => {
      const { customer, agent, next, sentences, lines } = summarise(thread, values.locale === undefined ? {} : { locale: values.locale });
      io.stdout(values.json ? JSON.stringify({ customer, agent, next, sentences }) : `${lines.map(({ text, messageIds }) => `${text}  [${messageIds.join(', ')}]`).join('\n')}\n`);
      if ((position + 1) % PROGRESS_EVERY === 0) io.stderr(`${position + 1} of ${threads.length}`);
    });
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !isUsageError(error)) throw error;
    io.stderr(error.message);
    return 2;
  }
}
