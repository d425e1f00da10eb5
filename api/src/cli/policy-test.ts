import { parseArgs } from 'node:util';
import { AppError } from '@countersign/shared/errors';
import { readRules } from '@countersign/shared/policy/file/read-rules';
import { failingExamples } from '../policies/failing-examples.ts';
import type { CliIo } from './cli-io.ts';
import { failureText } from './failure-text.ts';
import { readInput } from './read-input.ts';

/** `countersign policy test FILE`: runs each rule's own examples. Exit code 0 when all pass, 1 when one fails, which is named with its line. */
export async function policyTestCommand(args: string[], io: CliIo): Promise<number> {
  const { values, positionals: [file, ...more] } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean', default: false } } });
  if (file === undefined || more.length > 0) throw new AppError('INVALID_INPUT', '');
  const { rules, unread, lineOf } = readRules(await readInput(file, io), file);
  const tested = rules.map((rule, position) => {
    const failures = failingExamples(rule).map((failure) => ({ ...failure, line: lineOf(position, 'examples', failure.expected, failure.at) }));
    return { id: rule.id, line: lineOf(position), match: rule.examples.match.length, clear: rule.examples.clear.length, passes: failures.length === 0, failures };
  });
  const failed = tested.filter(({ passes }) => !passes).length;
  unread.forEach((sentence) => io.stderr(sentence));
  if (values.json) io.stdout(JSON.stringify({ file, rules: tested, passed: tested.length - failed, failed, unread }));
  else {
    for (const { id, match, clear, failures } of tested) {
      io.stdout(`${failures.length === 0 ? 'passes' : 'FAILS '}  ${id}  ${match + clear === 0 ? 'has no examples' : `${match} must match, ${clear} must not`}`);
      failures.forEach((failure) => io.stdout(`        ${failureText(failure, `${file}:${failure.line}`)}`));
    }
    io.stdout(`${tested.length} ${tested.length === 1 ? 'rule' : 'rules'}: ${tested.length - failed} passed, ${failed} failed`);
  }
  return failed === 0 ? 0 : 1;
}
