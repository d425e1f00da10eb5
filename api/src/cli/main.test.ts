import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usage } from './usage.ts';

const program = fileURLToPath(new URL('countersign.js', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-main-'));
  writeFileSync(join(folder, 'many.jsonl'), '{"text":"Write to marta@mail.example."}\n'.repeat(20_000));
  writeFileSync(join(folder, 'powershell.jsonl'), `\uFEFF${JSON.stringify({ text: 'Schreib an müller@mail.example.' })}\r\n`, 'utf16le');
  writeFileSync(join(folder, 'file'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (stdout: 'pipe' | number, args: readonly string[]) => spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...process.env, INIT_CWD: folder }, stdio: ['ignore', stdout, 'pipe'] });

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start('pipe', args);
  const [out, err, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close') as Promise<[number | null]>]);
  return { code, out, err };
}

test.each(Object.keys(usage))('countersign %s --help says how it is called', async (name) => {
  expect(await run(name, '--help')).toEqual({ code: 0, out: `${usage[name as keyof typeof usage]}\n`, err: '' });
});

test('a reader that leaves a pipe ends the command quietly, and not as done', async () => {
  const child = start('pipe', ['redact', '--input', 'many.jsonl', '--json']);
  child.stdout!.once('data', () => child.stdout!.destroy());
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'close') as Promise<[number | null]>]);
  expect({ code, err }).toEqual({ code: 141, err: '' });
});

test.runIf(existsSync('/dev/full'))('a full disk is one sentence', async () => {
  const child = start(openSync('/dev/full', 'w'), ['redact', '--input', 'many.jsonl', '--json']);
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, 'close') as Promise<[number | null]>]);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^The output can’t be written: ENOSPC[^\n]+\n$/) as string });
});

test('a file as the shell of Windows writes it is read', async () => {
  expect(JSON.parse((await run('redact', '--input', 'powershell.jsonl', '--json')).out)).toMatchObject({ spans: [{ type: 'EMAIL' }] });
});

test('a data directory that is a file is one sentence', async () => {
  const { code, err } = await run('policy', 'export', '--data-dir', 'file');
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^\S+file can’t be the data directory: [^\n]+\n$/) as string });
});

test.each([
  ['a data folder without the suite’s files', ['summary', '--data', '.'], /^The data folder has no tweetsumm\/\S+\. --data names another; this one is \S+\.\n$/],
  ['a suite that there is none of', ['tone', '--data', '.'], /^Usage: countersign eval SUITE[^]*Suites: text, commitments, /],
  ['no data folder', ['summary'], /^Usage: countersign eval SUITE/],
])('an evaluation with %s is told so', async (_case, flags, sentence) => {
  const { code, out, err } = await run('eval', ...flags);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(sentence) as string });
});
