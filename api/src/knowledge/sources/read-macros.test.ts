import { expect, test } from 'vitest';
import { readMacros } from './read-macros.ts';

test('reads one macro a line and skips empty lines', () => {
  expect(readMacros('{"id":"m1","title":"Late","body":"Hi {{name}}"}\n\n{"id":2,"title":"B","body":"C"}\n', 'm.jsonl')).toEqual([
    { id: 'm1', title: 'Late', body: 'Hi {{name}}' },
    { id: '2', title: 'B', body: 'C' },
  ]);
});

test.each([
  ['broken JSON', '{"id":"a","title":"","body":""}\n{', 'm.jsonl:2: not a JSON object'],
  ['a missing body', '{"id":"a","title":"x"}', 'm.jsonl:1: body: '],
  ['an id used twice', '{"id":"a","title":"","body":""}\n{"id":"a","title":"","body":""}', 'm.jsonl:2: id: "a" is used twice'],
])('%s is refused with its line', (_name, text, message) => {
  expect(() => readMacros(text, 'm.jsonl')).toThrow(message);
});
