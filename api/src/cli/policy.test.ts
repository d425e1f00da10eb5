import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { readEnv } from '../env.ts';
import { policyCommand } from './policy.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'countersign-policy-'));
  const { dependencies, close } = await compose(readEnv(), { baseUrl: 'http://127.0.0.1', dataDir: join(home, 'data') });
  await seedDemo(dependencies.database, dependencies.auth);
  await close();
}, 120_000);
afterAll(() => rm(home, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await policyCommand(args, { cwd: home, stdout: (line) => void out.push(line), stderr: (line) => void err.push(line), stdin: () => Promise.resolve(good) });
  return { code, out, err };
}

const good = '- id: no-rivals\n  clause: We name no rivals.\n  severity: warn\n  detector:\n    type: phrase\n    phrases:\n      - Steamworld\n  examples:\n    match:\n      - Try Steamworld.\n    clear:\n      - Try again.\n';
const failing = good.replace('- Try again.', '- Try again.\n      - Not Steamworld.').replace('- Try Steamworld.', '- Try it elsewhere.');

describe('testing a file', () => {
  test('whose examples all pass ends with 0', async () => {
    expect(await run('test', '-')).toEqual({ code: 0, err: [], out: ['passes  no-rivals  1 must match, 1 must not', '1 rule: 1 passed, 0 failed'] });
  });

  test('names each failing example with its line, why it fails, and ends with 1', async () => {
    await writeFile(join(home, 'failing.yaml'), failing);
    const { code, out } = await run('test', 'failing.yaml');
    expect(code).toBe(1);
    expect(out).toEqual([
      'FAILS   no-rivals  1 must match, 2 must not', '        failing.yaml:10: must match and doesn’t: “Try it elsewhere.”',
      '        failing.yaml:13: must not match and does: “Not Steamworld.” (“Steamworld”: The text says “Steamworld”.)', '1 rule: 0 passed, 1 failed',
    ]);
  });

  test('tells machines the same', async () => {
    const { code, out: [line] } = await run('test', 'failing.yaml', '--json');
    expect([code, JSON.parse(line!)]).toMatchObject([1, { passed: 0, failed: 1, rules: [{ id: 'no-rivals', passes: false, failures: [{ expected: 'match', line: 10 }, { expected: 'clear', line: 13 }] }] }]);
  });

  test.each([
    ['broken YAML', '- id: [a', /^bad\.yaml:1: not YAML: /],
    ['a pattern that can’t be searched for in linear time', '- id: a\n  clause: b\n  severity: warn\n  detector:\n    type: pattern\n    pattern: (?<=x)y\n', /^bad\.yaml:5: 0\.detector: .*RE2/],
  ])('with %s ends with 2, its line and what to do', async (_name, text, sentence) => {
    await writeFile(join(home, 'bad.yaml'), text);
    const { code, err } = await run('test', 'bad.yaml');
    expect(code).toBe(2);
    expect(err[0]).toMatch(sentence);
  });

  test.each([['no file', ['test']], ['a command nobody knows', ['try', 'x']], ['nothing', []]])('and %s says how it is used', async (_name, args) => {
    const { code, err } = await run(...args);
    expect([code, err[0]]).toEqual([2, expect.stringContaining('Usage: countersign policy test FILE')]);
  });
});

describe('the policy of a data directory', () => {
  test('is exported as a file that passes, is taken back unchanged, and is exported the same again', async () => {
    const { code, out } = await run('export', '--data-dir', 'data');
    expect(code).toBe(0);
    await writeFile(join(home, 'export.yaml'), `${out.join('\n')}\n`);
    expect((await run('test', 'export.yaml')).code).toBe(0);
    const { code: done, out: [line] } = await run('import', 'export.yaml', '--data-dir', 'data', '--json');
    expect([done, JSON.parse(line!)]).toMatchObject([0, { state: 'done', added: [], changed: [], restored: [], retired: [] }]);
    expect((await run('export', '--data-dir', 'data')).out).toEqual(out);
  }, 60_000);

  test('is changed by a reviewed file, which can be rehearsed first', async () => {
    const file = await readFile(join(home, 'export.yaml'), 'utf8');
    await writeFile(join(home, 'reviewed.yaml'), `${good}${file.replace(/^- id: safety-in-writing[^]*$/m, '')}`);
    const { out: [rehearsed] } = await run('import', 'reviewed.yaml', '--data-dir', 'data', '--dry-run');
    expect(rehearsed).toMatch(/^Would be: 1 added \(no-rivals\), 1 retired \(safety-in-writing\), \d+ unchanged$/);
    expect((await run('import', 'reviewed.yaml', '--data-dir', 'data')).out[0]).toBe(rehearsed!.replace('Would be: ', ''));
  }, 60_000);

  test('of a workspace that is not there is not made up', async () => {
    expect(await run('export', '--data-dir', 'data', '--workspace', 'wsp_nowhere')).toEqual({ code: 1, out: [], err: ['There is no workspace “wsp_nowhere”.'] });
  }, 60_000);

  test('stays as it was when a rule of the file fails its own examples', async () => {
    const { code, out, err } = await run('import', 'failing.yaml', '--data-dir', 'data');
    expect([code, out]).toEqual([1, ['Nothing was imported: rules fail their own examples.']]);
    expect(err[0]).toBe('failing.yaml: rule “no-rivals”: must match and doesn’t: “Try it elsewhere.”');
    expect((await run('export', '--data-dir', 'data')).out.join('\n')).toContain('refund-needs-lead');
  }, 60_000);
});
