import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classifyCommand } from './classify.ts';

let folder = '';
const examples: Readonly<Record<string, readonly string[]>> = {
  delivery: ['Where is my parcel?', 'My parcel has not come', 'When does the delivery arrive?', 'Track my delivery', 'The parcel is late', 'Has my order shipped?'],
  refund: ['I want my money back', 'When is the refund paid?', 'Refund me, it broke', 'Give me a refund', 'The refund has not arrived', 'Pay the money back'],
  other: ['What is the capital of Peru?', 'Sing me a song', 'How tall is the tower?', 'Tell me a joke', 'Who won the match?', 'How far is the moon?'],
};
const rows = Object.entries(examples).flatMap(([label, texts]) => texts.map((text) => ({ text, label, id: 1 })));
const texts = ['is there a refund for me', 'the parcel never came', ''];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-classify-'));
  write('train.jsonl', rows);
  write('input.jsonl', texts.map((text) => ({ text })));
  write('one.jsonl', rows.filter(({ label }) => label !== 'refund'));
  write('unlabelled.jsonl', [rows[0], { text: 'no label' }]);
  write('empty.jsonl', []);
  write('numbers.jsonl', rows.map((row) => ({ ...row, label: Object.keys(examples).indexOf(row.label) })));
  write('slips.jsonl', rows.map((row, at) => (at % 2 === 0 ? row : { ...row, label: row.label.replace('refund', 'Refund ') })));
  write('blank.jsonl', rows.map((row) => ({ ...row, label: ' ' })));
  writeFileSync(join(folder, 'broken.jsonl'), '{"text":"a"}\n{oops');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, lines: readonly unknown[]): void {
  writeFileSync(join(folder, name), `\uFEFF${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`);
}

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const stdin = () => Promise.resolve(texts.map((text) => JSON.stringify({ text })).join('\n'));
  const code = await classifyCommand(args, { cwd: folder, stdout: (line) => out.push(line), stderr: (line) => err.push(line), stdin });
  return { code, out, err };
}

test('labels each text in order, with its confidence and how far out of scope it is', async () => {
  const { code, out, err } = await run('--train', 'train.jsonl', '--input', 'input.jsonl', '--oos', 'other', '--json');
  const results = out.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect([code, results.map(({ label }) => label).slice(0, 2)]).toEqual([0, ['refund', 'delivery']]);
  expect(results.map((result) => Object.keys(result))).toEqual(texts.map(() => ['label', 'confidence', 'outOfScope']));
  for (const share of results.flatMap(({ confidence, outOfScope }) => [confidence, outOfScope])) expect(share).toSatisfy((value: number) => value >= 0 && value <= 1);
  expect(err[0]).toBe('Learning from 18 examples');
});

test('what is labelled out of scope is never given as an answer', async () => {
  const { out } = await run('--train', 'train.jsonl', '--input', '-', '--oos', 'other', '--json');
  expect(out.map((line) => (JSON.parse(line) as { label: string }).label)).not.toContain('other');
});

test('numbers are labels as words are', async () => {
  const { code, out } = await run('--train', 'numbers.jsonl', '--input', 'input.jsonl', '--oos', '2', '--json');
  expect([code, out.map((line) => (JSON.parse(line) as { label: unknown }).label).slice(0, 2)]).toEqual([0, ['1', '0']]);
});

test('labels that only capitals or blanks tell apart are learned as they are, and said on standard error', async () => {
  const { code, err } = await run('--train', 'slips.jsonl', '--input', 'input.jsonl', '--json');
  expect([code, err[0]]).toEqual([0, '“refund” and “Refund ” are learned as different labels']);
  expect((await run('--train', 'train.jsonl', '--input', 'input.jsonl')).err.join()).not.toContain('different labels');
});

test('prints a line for a reader where no JSON is asked for', async () => {
  const { out } = await run('--train', 'train.jsonl', '--input', 'input.jsonl');
  expect(out[0]).toMatch(/^refund \(\d+ %, out of scope \d+ %\) {2}is there a refund for me$/);
});

test('no text to label gives no line', async () => {
  expect(await run('--train', 'train.jsonl', '--input', 'empty.jsonl', '--json')).toMatchObject({ code: 0, out: [] });
});

test.each([
  ['no input', ['--train', 'train.jsonl'], /^Usage: /],
  ['a file that is not there', ['--train', 'none.jsonl', '--input', 'input.jsonl'], /^none\.jsonl: cannot be read$/],
  ['a row without a label', ['--train', 'unlabelled.jsonl', '--input', 'input.jsonl'], /^unlabelled\.jsonl:3: label: /],
  ['a blank label', ['--train', 'blank.jsonl', '--input', 'input.jsonl'], /^blank\.jsonl:1: label: must not be empty$/],
  ['a broken row', ['--train', 'train.jsonl', '--input', 'broken.jsonl'], /^broken\.jsonl:2: not JSON$/],
  ['an out-of-scope label that no row has', ['--train', 'train.jsonl', '--input', 'input.jsonl', '--oos', 'none'], /no row is labelled “none”/],
  ['a single label', ['--train', 'one.jsonl', '--input', 'input.jsonl', '--oos', 'other'], /at least 2 labels, has 1$/],
  ['no examples', ['--train', 'empty.jsonl', '--input', 'input.jsonl'], /at least 2 labels, has 0$/],
  ['a flag nobody knows', ['--model', 'x'], /--model/],
])('%s is refused on standard error with exit code 2', async (_name, args, message) => {
  const { code, out, err } = await run(...args);
  expect([code, out]).toEqual([2, []]);
  expect(err.join('\n')).toMatch(message);
});
