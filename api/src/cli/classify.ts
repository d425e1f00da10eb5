import { parseArgs } from 'node:util';
import { AppError } from '@countersign/shared/errors';
import { z } from 'zod';
import { classify } from '../triage/classify.ts';
import { trainClassifier, type Example } from '../triage/train.ts';
import type { CliIo } from './cli-io.ts';
import { isUsageError } from './is-usage-error.ts';
import { readInput } from './read-input.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readText } from './read-text.ts';
import { textRow } from './text-row.ts';
import { usage } from './usage.ts';

const FEWEST_LABELS = 2;
/** A label may be a number, as tables of class ids have it. */
const label = z.union([z.string(), z.number().transform(String)], { error: 'must be a word or a number' }).refine((named) => named.trim() !== '', { error: 'must not be empty' });
const labelledRow = textRow.extend({ label });

/**
 * `countersign classify`: learns from rows `{text, label}` and labels rows `{text}`, one result a row in order. Rows labelled `--oos` teach what is
 * out of scope and are no answer. Exit code 2 for bad input.
 */
export async function classifyCommand(args: string[], io: CliIo): Promise<number> {
  try {
    const { values } = parseArgs({ args, allowPositionals: false, options: { train: { type: 'string' }, input: { type: 'string' }, oos: { type: 'string' }, json: { type: 'boolean' } } });
    if (values.train === undefined || values.input === undefined) throw new AppError('INVALID_INPUT', usage.classify);
    const examples = readJsonLines(readText(values.train, io), values.train, labelledRow);
    const rows = readJsonLines(await readInput(values.input, io), values.input, textRow);
    checkLabels(examples, values.train, values.oos);
    for (const alike of labelsAlike(examples)) io.stderr(`${alike.map((one) => `“${one}”`).join(' and ')} are learned as different labels`);
    const began = performance.now();
    io.stderr(`Learning from ${examples.length} examples`);
    const classifier = trainClassifier(examples, { outOfScope: values.oos });
    io.stderr(`Learned in ${((performance.now() - began) / 1000).toFixed(1)} s, labelling ${rows.length} texts`);
    for (const { text } of rows) {
      const { predictions: [best], outOfScope } = classify(classifier, text);
      const output = { label: best!.label, confidence: rounded(best!.confidence), outOfScope: rounded(outOfScope) };
      io.stdout(values.json ? JSON.stringify(output) : `${output.label} (${Math.round(output.confidence * 100)} %, out of scope ${Math.round(output.outOfScope * 100)} %)  ${text.replace(/\s+/g, ' ').slice(0, 100)}`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !isUsageError(error)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

function checkLabels(examples: readonly Example[], fileName: string, oos: string | undefined): void {
  const labels = new Set(examples.map(({ label }) => label));
  if (oos !== undefined && !labels.delete(oos)) throw new AppError('INVALID_INPUT', `${fileName}: no row is labelled “${oos}”, which --oos names`);
  if (labels.size < FEWEST_LABELS) throw new AppError('INVALID_INPUT', `${fileName}: needs rows of at least ${FEWEST_LABELS} labels, has ${labels.size}`);
}

/** Labels that only capitals or blanks tell apart, which is a slip more often than meant. */
function labelsAlike(examples: readonly Example[]): string[][] {
  const groups = Map.groupBy(new Set(examples.map(({ label: named }) => named)), (named) => named.trim().replace(/\s+/g, ' ').toLowerCase());
  return [...groups.values()].filter((group) => group.length > 1);
}

function rounded(share: number): number {
  return Number(Math.min(1, Math.max(0, share)).toFixed(6));
}
