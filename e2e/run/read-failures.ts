import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A test that failed: its file and its name, and the first lines of what went wrong. */
export interface Failure {
  readonly test: string;
  readonly reason: string;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly PlaywrightSpec[];
}

interface PlaywrightSpec {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[] }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

const REASON_LINES = 12;

/** The failed tests of a vitest JSON report, and the files that could not be loaded; paths are relative to `root`. */
export async function readVitestFailures(file: string, root: string): Promise<readonly Failure[]> {
  const report = JSON.parse(await readFile(file, 'utf8')) as VitestReport;
  return report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const path = relative(root, name);
    if (status === 'failed' && assertionResults.length === 0) return [failure(path, [message])];
    return assertionResults.filter((result) => result.status === 'failed').map((result) => failure(`${path} › ${result.fullName}`, result.failureMessages));
  });
}

/** The failed tests of a Playwright JSON report, and what went wrong outside any test. */
export async function readPlaywrightFailures(file: string): Promise<readonly Failure[]> {
  const { suites, errors } = JSON.parse(await readFile(file, 'utf8')) as PlaywrightReport;
  const specs = suites.flatMap(specsOf).filter((spec) => !spec.ok);
  return [...specs.map((spec) => failure(`${spec.file} › ${spec.title}`, messagesOf(spec))), ...errors.map((error) => failure('outside any test', [error.message ?? '']))];
}

/** A failure as lines to print: the test, and the reason indented below it. */
export function describeFailure({ test, reason }: Failure): string {
  return [`failed: ${test}`, ...reason.split('\n').map((line) => `    ${line}`)].join('\n');
}

function specsOf(suite: PlaywrightSuite): readonly PlaywrightSpec[] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

function messagesOf(spec: PlaywrightSpec): readonly string[] {
  return spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors.map((error) => error.message ?? '')));
}

function failure(test: string, messages: readonly string[]): Failure {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n').filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line));
  return { test, reason: lines.slice(0, REASON_LINES).join('\n') };
}
