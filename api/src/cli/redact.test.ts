import { expect, test } from 'vitest';
import { redactCommand } from './redact.ts';

async function run(input: string, ...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await redactCommand(args, { cwd: '/', stdout: (line) => out.push(line), stderr: (line) => err.push(line), stdin: () => Promise.resolve(input) });
  return { code, out, err };
}

test('each text’s personal details are printed with their places, in order', async () => {
  const { code, out } = await run('{"text":"Write to ann@kettles.example today."}\n{"text":"The lid is cracked.","lang":"en"}\n', '--input', '-', '--json');
  expect(code).toBe(0);
  expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([{ spans: [{ start: 9, end: 28, type: 'EMAIL', score: expect.any(Number) as number }] }, { spans: [] }]);
});

test('the language of a row decides whose rules for names hold, and one that is none of ours is found out', async () => {
  const namesIn = async (row: object): Promise<number> => {
    const { out } = await run(JSON.stringify(row), '--input', '-', '--json');
    return (JSON.parse(out[0]!) as { spans: unknown[] }).spans.length;
  };
  const text = 'Anruf von Torque';
  expect(await namesIn({ text, lang: 'de-DE' })).toBe(0);
  expect(await namesIn({ text, lang: 'en' })).toBe(1);
  for (const lang of ['xx', '', 'klingon', null]) expect(await namesIn({ text, lang }), String(lang)).toBe(await namesIn({ text }));
});

test('for a reader they are said in a line', async () => {
  expect((await run('{"text":"Write to ann@kettles.example today."}\n{"text":"The lid is cracked."}', '--input', '-')).out).toEqual(['EMAIL 9-28', 'nothing personal found']);
});

test.each([['{"texts":"x"}', '-:1: text: '], ['not json', '-:1: not JSON']])('a row that can’t be read is named: %s', async (input, sentence) => {
  const { code, out, err } = await run(input, '--input', '-', '--json');
  expect([code, out]).toEqual([2, []]);
  expect(err[0]).toContain(sentence);
});

test('without a file it says how it is used', async () => {
  expect(await run('')).toEqual({ code: 2, out: [], err: ['Usage: countersign redact --input I.jsonl [--json]'] });
});
