import { expect, test } from 'vitest';
import { answers, chatEndpoint } from './testing/chat-endpoint.ts';

const { counts, streams, hangs, says, sends, stallsAfter, status } = answers;
/** What 100 and 1,000 dollars a million tokens make, in cents. */
const cents = (prompt: number, completion: number): number => prompt * 0.01 + completion * 0.1;

test.each([
  ['no count', counts(undefined, '{"a":', '"ü"}')],
  ['a count of nothing', counts({ prompt_tokens: 0, completion_tokens: 0 }, '{"a":', '"ü"}')],
  ['half a count', counts({ completion_tokens: 3 }, '{"a":', '"ü"}')],
  ['a count in words', counts({ prompt_tokens: 'many', completion_tokens: 'few' }, '{"a":', '"ü"}')],
])('a call is priced by a quarter of its bytes, rounded up, where its endpoint gives %s', async (_what, answer) => {
  const { ask, calls } = await chatEndpoint(answer);
  await ask();
  const [{ bytesSent, promptTokens, completionTokens, cost }] = calls as [typeof calls[number]];
  expect([promptTokens, completionTokens]).toEqual([null, null]);
  expect(cost).toBeCloseTo(cents(Math.ceil(bytesSent / 4), 3), 9);
});

test('what a model thinks aloud is priced too', async () => {
  const { ask, calls } = await chatEndpoint(sends('stop', { reasoning_content: 'Hm, '.repeat(10) }, { reasoning: 'so.' }, { content: '{}' }));
  await ask();
  expect(calls[0]!.cost).toBeCloseTo(cents(Math.ceil(calls[0]!.bytesSent / 4), Math.ceil(45 / 4)), 9);
});

test('an endpoint that counts is believed', async () => {
  const { ask, calls } = await chatEndpoint(streams('{}'));
  await ask();
  expect(calls).toMatchObject([{ promptTokens: 7, completionTokens: 3, cost: 0.37 }]);
});

test.each([
  ['one that stalls', stallsAfter('{"a":1'), 2],
  ['one that never answered, for it may have been read', hangs, 0],
])('a call that was given up costs what may be charged for it: %s', async (_which, answer, written) => {
  const { ask, calls } = await chatEndpoint(answer);
  await expect(ask()).rejects.toMatchObject({ kind: 'timeout' });
  expect(calls[0]!.cost).toBeCloseTo(cents(Math.ceil(calls[0]!.bytesSent / 4), written), 9);
});

test.each([['a wrong key', status(401)], ['a busy endpoint', status(429, { 'retry-after': '9' })], ['a server that fails', status(500)], ['a filter', says(400, '{"error":{"code":"content_filter"}}')]])('a call that was turned away costs nothing: %s', async (_why, answer) => {
  const { ask, calls } = await chatEndpoint(answer);
  await expect(ask()).rejects.toThrow();
  expect(calls.map(({ cost }) => cost)).toEqual(calls.map(() => undefined));
});
