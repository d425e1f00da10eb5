import { expect, test } from 'vitest';
import { jsonOfAnswer } from './json-of-answer.ts';
import { ModelError } from './model-error.ts';

const object = '{"lines":[{"text":"Say \\"} ok\\" {now}"}], "more": {}}';

async function read(answer: string, size: number): Promise<string> {
  async function* pieces() {
    for (let at = 0; at < answer.length; at += size) yield answer.slice(at, at + size);
  }
  return (await Array.fromAsync(jsonOfAnswer(pieces()))).join('');
}

test.each([
  ['alone', object],
  ['in a fence', `\`\`\`json\n${object}\n\`\`\``],
  ['behind words with braces of their own', `Sure {as asked} - here it is:\n${object}`],
  ['before a farewell', `${object}\n\nLet me know if you need {"anything": 1} else!`],
  ['behind a thought that sketches another', `<think>Maybe {"lines": []} or < that?</think>\n\n${object}`],
  ['behind a thought in capitals and blanks', `  <Thinking>{"lines":1}</THINKING> ${object}`],
  ['behind two thoughts', `<think>{"a":1}</think><reasoning>{"b":2}</reasoning>${object}`],
])('finds the object %s, however the stream is cut', async (_where, answer) => {
  for (const size of [1, 2, 3, 7, 1_000]) expect(await read(answer, size)).toBe(object);
});

test.each([['words alone', 'I’m sorry, but I can’t help with that.'], ['a thought that never ends', '<think>{"lines":[]}'], ['nothing', '']])('finds no object in %s', async (_what, answer) => {
  expect(await read(answer, 5)).toBe('');
});

test('gives what has come of an object that is cut off', async () => {
  expect(await read('```json\n{"lines":[{"text":"Ha', 6)).toBe('{"lines":[{"text":"Ha');
});

test('reads to the end of the stream, where the cost is told', async () => {
  let isDone = false;
  async function* pieces() {
    yield '{"a":1}';
    yield ' bye';
    isDone = true;
  }
  await Array.fromAsync(jsonOfAnswer(pieces()));
  expect(isDone).toBe(true);
});

test('an answer of openings alone is read in time', async () => {
  const started = process.cpuUsage();
  for (const sign of ['<', '{', '{ ', '<think>', '<think></think>']) expect(await read(sign.repeat(60_000), 97)).toBe('');
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_500);
});

test('what fails behind the object takes nothing from it', async () => {
  async function* pieces(...said: readonly string[]) {
    yield* said;
    throw new ModelError('cut-off');
  }
  expect((await Array.fromAsync(jsonOfAnswer(pieces('{"a":', '1} And', ' another thing')))).join('')).toBe('{"a":1}');
  await expect(Array.fromAsync(jsonOfAnswer(pieces('{"a":', '{"b":1}')))).rejects.toMatchObject({ kind: 'cut-off' });
});
