import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { summariseCommand } from './summarise.ts';

let folder = '';
const short = { messages: [{ role: 'customer', text: 'My kettle leaks at the handle. How do I get a new one?' }, { role: 'agent', text: 'Please send us a photo of the leak.' }] };
const full = { key: { console: 'zendesk', host: 'kettles.example', id: '4' }, messages: [{ id: 'a9', author: { role: 'customer', name: 'Ann' }, visibility: 'public', text: 'The lid of my kettle is cracked.', at: '2026-05-02T10:00:00Z' }] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-summarise-'));
  writeFileSync(join(folder, 'threads.jsonl'), `${JSON.stringify(short)}\n\n${JSON.stringify(full)}\n{"messages":[]}\n`);
  writeFileSync(join(folder, 'broken.jsonl'), `${JSON.stringify(short)}\n{"messages":\n`);
  writeFileSync(join(folder, 'strange.jsonl'), '{"messages":[{"role":"robot","text":"x"}]}\n');
  writeFileSync(join(folder, 'nobody.jsonl'), '{"messages":[{"text":"x"}]}\n');
  writeFileSync(join(folder, 'none.jsonl'), '{"turns":[]}\n');
  writeFileSync(join(folder, 'endless.jsonl'), JSON.stringify({ messages: Array.from({ length: 10_001 }, () => short.messages[0]) }));
  writeFileSync(join(folder, 'empty.jsonl'), '\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await summariseCommand(args, { cwd: folder, stdout: (line) => out.push(line), stderr: (line) => err.push(line), stdin: () => Promise.resolve(JSON.stringify(short)) });
  return { code, out, err };
}

test('prints one summary a thread, in order, and says on standard error what it does', async () => {
  const { code, out, err } = await run('--input', 'threads.jsonl', '--json');
  expect([code, err]).toEqual([0, ['Summing up 3 threads']]);
  const [first, second, third] = out.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(first).toEqual({
    customer: 'Customer says: My kettle leaks at the handle.', agent: 'Agent says: Please send us a photo of the leak.', next: 'Waiting for the customer.',
    sentences: [{ text: 'Customer says: My kettle leaks at the handle.', messageIds: ['m1'] }, { text: 'Agent says: Please send us a photo of the leak.', messageIds: ['m2'] }],
  });
  expect(second).toMatchObject({ sentences: [{ text: 'Customer says: The lid of my kettle is cracked.', messageIds: ['a9'] }] });
  expect(third).toEqual({ customer: '', agent: '', next: '', sentences: [] });
});

test('reads standard input, and speaks to a reader in their language', async () => {
  const { out } = await run('--input', '-', '--locale', 'de');
  expect(out[0]).toContain('Kunde schreibt (Englisch): „My kettle leaks at the handle.“  [m1]');
});

test.each([
  ['a line that is no JSON', ['--input', 'broken.jsonl'], 'broken.jsonl:2: not JSON'],
  ['a role nobody knows', ['--input', 'strange.jsonl'], 'strange.jsonl:1: messages.0.role: must be one of customer, user, agent, assistant, system'],
  ['a message of nobody', ['--input', 'nobody.jsonl'], 'nobody.jsonl:1: messages.0.role: needs a role'],
  ['a row without messages', ['--input', 'none.jsonl'], 'none.jsonl:1: messages: Invalid input: expected array, received undefined'],
  ['a thread that is too long', ['--input', 'endless.jsonl'], 'endless.jsonl:1: messages: Too big: expected array to have <=10000 items'],
  ['an empty file', ['--input', 'empty.jsonl'], 'empty.jsonl: the file is empty'],
  ['a file that is not there', ['--input', 'gone.jsonl'], 'gone.jsonl: cannot be read'],
  ['no input', [], 'Usage: countersign summarise --input THREADS.jsonl [--locale LANGUAGE] [--json]'],
])('%s is refused on standard error with exit code 2', async (_name, args, message) => {
  expect(await run(...args)).toEqual({ code: 2, out: [], err: [message] });
});
