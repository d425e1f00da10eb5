import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { consoleWords, type ConsoleWords } from './console-words.ts';
import { copyRepository } from './copy-repository.ts';
import { registrations } from './registrations.ts';

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[] }[];
}

const root = join(import.meta.dirname, '../../..');
const today = new Date('2027-03-09T12:00:00Z');
const words = consoleWords('help-scout', [], today) as ConsoleWords;
const run = promisify(execFile);
const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')));

describe('the name of a new console', () => {
  test('is written as code and documents need it', () => {
    expect(words).toEqual({ name: 'help-scout', camel: 'helpScout', Pascal: 'HelpScout', Title: 'Help Scout', key: "'help-scout'", member: "['help-scout']", year: '2027', month: '2027-03' });
    expect(consoleWords('front', [], today)).toMatchObject({ camel: 'front', key: 'front', member: '.front' });
  });

  test.each([
    [undefined, 'Say what the console is called'], ['Help_Scout', 'is no name for a console'], ['help--scout', 'is no name for a console'], ['../x', 'is no name for a console'],
    ['x'.repeat(31), 'is no name for a console'], ['zendesk', 'There is a console called zendesk already'], ['consoles', 'means something else'], ['new', 'means something else'],
  ])('%s is refused with a sentence', (name, sentence) => expect(consoleWords(name, ['zendesk'], today)).toContain(sentence));
});

test('every place that lists the consoles is known to the scaffold', () => {
  const byHand = {
    'shared/src/redaction/tagger/no-person.ts': 'the name of the console as a word that is no person',
    'extension/src/entrypoints/page-tools.ts': 'parts of a console that are loaded later, where it has any',
    'extension/src/view/load-tools.ts': 'parts of a console that are loaded later, where it has any',
    'api/src/knowledge/source-kinds.ts': 'what is imported from its vendor, where that is written',
    'api/src/cli/import-flags.ts': 'what is imported from its vendor, where that is written',
    'api/src/cli/usage.ts': 'what is imported from its vendor, where that is written',
    'api/dashboard/src/sources/kind-names.ts': 'what is imported from its vendor, where that is written',
  };
  const known = [...registrations(words).map(({ file }) => file), ...Object.keys(byHand)];
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'shared/src', 'db/src', 'api/src', 'api/dashboard/src', 'extension/src'], { cwd: root, encoding: 'utf8' }).split('\n');
  const sources = tracked.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\/|\/skeleton\//.test(file) && existsSync(join(root, file)));
  const listing = sources.filter((file) => ['zendesk', 'salesforce', 'freshdesk'].every((name) => new RegExp(`\\b${name}`).test(readFileSync(join(root, file), 'utf8'))));
  expect(listing.filter((file) => !known.includes(file)), 'add it to extension/scripts/new-console/registrations.ts').toEqual([]);
});

describe('a new console in a copy of the repository', () => {
  const copy = mkdtempSync(join(tmpdir(), 'countersign-new-console-'));
  const create = (name: string) => run('node', [join(root, 'extension/scripts/new-console.ts'), name], { env: { ...outside, COUNTERSIGN_ROOT: copy } });
  const inExtension = (...args: string[]) => run('node', args, { cwd: join(copy, 'extension'), env: outside, maxBuffer: 10_000_000 });
  const modules = join(root, 'node_modules');
  beforeAll(async () => {
    copyRepository(root, copy, [...registrations(words).map(({ file }) => file), 'SECURITY.md']);
    await create('help-scout');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('is not written over', async () => {
    await expect(create('help-scout')).rejects.toMatchObject({ stderr: expect.stringContaining('There is a console called help-scout already') });
  });

  test('compiles', async () => {
    await inExtension(join(root, 'extension/node_modules/wxt/bin/wxt.mjs'), 'prepare');
    const touched = [...registrations(words).map(({ file }) => file), 'extension/src/entrypoints/help-scout.content.ts'].filter((file) => file.startsWith('extension/')).map((file) => file.replace('extension/', ''));
    // The page script and every list of consoles: without the panel's framework, the types take seconds.
    writeFileSync(join(copy, 'extension/tsconfig.page.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src/consoles', ...touched, '.wxt/wxt.d.ts'], exclude: ['src/**/*.test.ts'] }));
    await expect(inExtension(join(modules, 'typescript/bin/tsc'), '-p', 'tsconfig.page.json', '--noEmit')).resolves.toMatchObject({ stdout: '' });
  }, 240_000);

  test('is read, checked and listed, and its red tests say what only a person can', async () => {
    const report = join(copy, 'report.json');
    await inExtension(join(modules, 'vitest/vitest.mjs'), 'run', '--root', '.', '--reporter=json', `--outputFile=${report}`, '-t', 'help-scout', 'src/consoles/conformance.test.ts', 'src/health/check-page.test.ts').catch((): null => null);
    const all = (JSON.parse(readFileSync(report, 'utf8')) as Report).testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ fullName }) => fullName.includes('help-scout'));
    const red = all.filter(({ status }) => status !== 'passed');
    expect(red.map(({ fullName }) => fullName)).toEqual(['help-scout answers at a host of its own', 'help-scout has a dated fixture of every kind']);
    expect(red.map(({ failureMessages }) => failureMessages.join())).toEqual([expect.stringContaining('say where help-scout answers'), expect.stringContaining('fixtures/YEAR-MONTH-KIND')]);
    expect(all.filter(({ status }) => status === 'passed').length).toBeGreaterThanOrEqual(12);
  }, 240_000);
});
