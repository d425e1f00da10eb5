import { expect, test } from 'vitest';
import { readQueries } from './read-queries.ts';

test('reads words, and conversations whose roles come under several names', () => {
  const [words, talk] = readQueries('{"id":"1","text":"Hi"}\n\n{"id":2,"messages":[{"role":"User","text":"a"},{"role":"assistant","text":"b"},{"role":"system","text":"c"},{"role":"agent","text":"d"}]}\n', 'q.jsonl');
  expect(words).toEqual({ id: '1', text: 'Hi' });
  expect(talk).toMatchObject({ id: 2, ticket: { messages: ['customer', 'agent', 'system', 'agent'].map((role) => ({ author: { role }, visibility: 'public' })) } });
});

test.each([
  ['a broken line', '{"id":"1","text":"Hi"}\n{oops', /^q\.jsonl:2: not JSON$/],
  ['a row without id', '{"text":"Hi"}', /^q\.jsonl:1: id: /],
  ['a row that asks nothing', '\n{"id":"1"}', /^q\.jsonl:2: needs “text” or “messages”$/],
  ['a role nobody knows', '{"id":"1","messages":[{"role":"robot","text":"x"}]}', /^q\.jsonl:1: messages\.0\.role: /],
  ['a list', '[]', /^q\.jsonl:1: /],
])('%s is refused with its line', (_name, lines, message) => {
  expect(() => readQueries(lines, 'q.jsonl')).toThrow(message);
});
