import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckResponse } from '@countersign/shared/assist/check-request';
import { AppError } from '@countersign/shared/errors';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import { compileRules, type CompiledRule } from '@countersign/shared/policy/compile-rules';
import type { PolicyContext } from '@countersign/shared/policy/detectors/detector';
import { readRules } from '@countersign/shared/policy/file/read-rules';
import { findInjection } from '../injection/find-injection.ts';
import type { Support } from '../grounding/judge-sentence.ts';
import { indexedSupports } from '../policies/indexed-supports.ts';
import { judgeText } from '../policies/judge-text.ts';
import { detectLanguage } from '../triage/detect-language.ts';
import { readThread } from '../triage/read-thread.ts';
import { checkRow, type CheckRow } from './check-row.ts';
import type { CliIo } from './cli-io.ts';
import { indexFolder } from './index-folder.ts';
import { isUsageError } from './is-usage-error.ts';
import { readInput } from './read-input.ts';
import { readJsonLines } from './read-json-lines.ts';
import { readText } from './read-text.ts';
import { usage } from './usage.ts';

/** So many passages of the knowledge nearest to a text's beginning are read for words, amounts and dates that come from them. */
const sourcesRead = 12;
const longestQuery = 4_000;

/**
 * `countersign check`: judges rows `{text, ticket?, passages?}` by the policies (the built-in pack where none are given), for text written for machines, and
 * each claim by the row's passages or else the knowledge. One result a row in order. Exit code 2 for bad input.
 */
export async function checkCommand(args: string[], io: CliIo): Promise<number> {
  try {
    const { values } = parseArgs({
      args, allowPositionals: false,
      options: { input: { type: 'string' }, knowledge: { type: 'string' }, policies: { type: 'string' }, json: { type: 'boolean' } },
    });
    if (values.input === undefined) throw new AppError('INVALID_INPUT', usage.check);
    const rows = readJsonLines(await readInput(values.input, io), values.input, checkRow);
    const rules = compileRules(values.policies === undefined ? builtInPack : readRules(readText(values.policies, io), values.policies).rules);
    const index = values.knowledge === undefined ? undefined : indexFolder(resolve(io.cwd, values.knowledge));
    for (const row of rows) {
      const sources = row.passages?.map(({ id, text }) => ({ passageId: id, kind: 'article' as const, visibility: 'public' as const, text })) ?? index?.search({ parts: [{ text: row.text.slice(0, longestQuery), weight: 1 }], limit: sourcesRead }).sources ?? [];
      const checked = checkOne(row, rules, sources, (sentence) => row.passages ?? (index === undefined ? [] : indexedSupports(index, sentence)));
      io.stdout(values.json ? JSON.stringify(checked) : checkedText(checked));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof AppError) && !isUsageError(error)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

function checkOne({ text, ticket, passages }: CheckRow, rules: readonly CompiledRule[], sources: PolicyContext['sources'] & {}, supportsOf: (sentence: string) => readonly Support[]): CheckResponse {
  const { language } = detectLanguage(text, 'en');
  const given = ticket === undefined ? '' : [readThread(ticket).customerText, ticket.requester.name].join('\n');
  const { findings, sentences } = judgeText(text, { rules, given, language, supportsOf, areGiven: passages !== undefined, context: { on: 'typed', language, sources, ...(ticket ? { ticket, tags: ticket.tags } : {}) } });
  return { findings: [...findings, ...findInjection(text)].sort((one, other) => one.start - other.start), sentences };
}

function checkedText({ findings, sentences }: CheckResponse): string {
  return [
    ...findings.map(({ severity, kind, quote, explanation }) => `${severity} ${kind}: “${quote}” ${explanation}`),
    ...sentences.map(({ status, text }) => `${status}: ${text}`), '',
  ].join('\n');
}
