import { expect, test } from 'vitest';
import { answers, chatEndpoint as endpoint } from './testing/chat-endpoint.ts';

const { streams, sends, events, status, says, hangs, stallsAfter, breaksAfter } = answers;

test('streams an answer and records what it cost and carried, byte for byte', async () => {
  const { ask, bodies, calls } = await endpoint(streams('{"a":', '1}'));
  expect(await ask()).toBe('{"a":1}');
  expect(calls).toMatchObject([{ outcome: 'answered', promptTokens: 7, completionTokens: 3, cost: 0.37, body: bodies[0], bytesSent: Buffer.byteLength(bodies[0]!) }]);
  expect(calls[0]!.bytesReceived).toBeGreaterThan(100);
  expect(JSON.parse(bodies[0]!)).toMatchObject({ response_format: { type: 'json_schema' }, stream: true });
});

test('asks once more after a busy answer and records both calls', async () => {
  const { ask, calls } = await endpoint(status(429), streams('{}'));
  expect(await ask()).toBe('{}');
  expect(calls.map((call) => call.outcome)).toEqual(['rate-limited', 'answered']);
});

test.each<Record<string, string>>([{ 'retry-after': '60' }, { 'retry-after-ms': '60000' }, { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }])('does not wait for an endpoint that asks for a long pause: %j', async (headers) => {
  const { ask, bodies } = await endpoint(status(429, headers));
  await expect(ask()).rejects.toMatchObject({ kind: 'rate-limited' });
  expect(bodies).toHaveLength(1);
});

test('never repeats a refused request', async () => {
  const { ask, bodies } = await endpoint(status(401));
  await expect(ask()).rejects.toMatchObject({ kind: 'wrong-key' });
  expect(bodies).toHaveLength(1);
});

test.each([
  ['a first token that is too late', hangs],
  ['an answer that stalls half way', stallsAfter('{"a"')],
])('gives up on %s', async (_name, answer) => {
  const { ask, calls } = await endpoint(answer);
  await expect(ask()).rejects.toMatchObject({ kind: 'timeout' });
  expect(calls.map((call) => call.outcome)).toEqual(['timeout']);
});

test('says that a broken connection broke, and does not repeat what was partly read', async () => {
  const { ask, bodies } = await endpoint(breaksAfter('{"a"'));
  await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' });
  expect(bodies).toHaveLength(1);
});

test('ends the call when the agent leaves', async () => {
  const { ask, calls } = await endpoint(stallsAfter('{"a"'));
  const leaving = new AbortController();
  const answer = ask(leaving.signal);
  setTimeout(() => leaving.abort(), 50);
  await expect(answer).rejects.toMatchObject({ kind: 'aborted' });
  expect(calls.map((call) => call.outcome)).toEqual(['aborted']);
});

test('stops asking for a while after three failures in a row', async () => {
  const { ask, bodies } = await endpoint(status(503));
  for (let attempt = 0; attempt < 5; attempt += 1) await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' });
  expect(bodies).toHaveLength(6);
});

const schemaRefused = says(400, '{"error":{"message":"This response_format type is unavailable now"}}');
const asked = (bodies: readonly string[]) => bodies.map((body) => {
  const { response_format, stream_options, max_completion_tokens, max_tokens, messages } = JSON.parse(body);
  return { format: response_format?.type, usage: stream_options !== undefined, limits: [max_completion_tokens, max_tokens], inWords: messages[0].content.includes('{"type":"object"}') };
});
const usual = { format: 'json_schema', usage: true, limits: [100, undefined], inWords: false };

test('an endpoint that takes no schema is told it in words, at once and from then on', async () => {
  const { ask, bodies, calls } = await endpoint(schemaRefused, streams('{}'), streams('{}'));
  expect([await ask(), await ask()]).toEqual(['{}', '{}']);
  const inWords = { ...usual, format: 'json_object', inWords: true };
  expect(asked(bodies)).toEqual([usual, inWords, inWords]);
  expect(calls.map((call) => call.outcome)).toEqual(['refused', 'answered', 'answered']);
});

test('an endpoint that takes no format of answers at all is asked without one', async () => {
  const { ask, bodies } = await endpoint(schemaRefused, schemaRefused, streams('{}'));
  expect(await ask()).toBe('{}');
  expect(asked(bodies).map(({ format }) => format)).toEqual(['json_schema', 'json_object', undefined]);
});

test.each([
  ['tell what it cost', says(400, '{"error":{"message":"Unrecognized request argument supplied: stream_options","param":"stream_options"}}'), { ...usual, usage: false }],
  ['bound its answer by a newer name', says(422, '{"detail":[{"type":"extra_forbidden","loc":["body","max_completion_tokens"],"msg":"Extra inputs are not permitted"}]}'), { ...usual, limits: [undefined, 100] }],
])('an endpoint that can’t be asked to %s is asked without it', async (_what, refusal, then) => {
  const { ask, bodies } = await endpoint(refusal, streams('{}'));
  expect(await ask()).toBe('{}');
  expect(asked(bodies)).toEqual([usual, then]);
});

test('an endpoint that refuses everything is not asked for ever', async () => {
  const { ask, bodies } = await endpoint(says(400, '{"error":"response_format, json_object, stream_options and max_completion_tokens are unknown"}'));
  await expect(ask()).rejects.toMatchObject({ kind: 'refused' });
  expect(bodies).toHaveLength(5);
});

test.each([['a ticket that its filter stops', 400, '{"error":{"message":"The response was filtered","code":"content_filter"}}', 'declined'], ['a wrong key', 401, '{"error":{"message":"Invalid key for response_format"}}', 'wrong-key']])('does not repeat what is refused for %s', async (_why, code, words, kind) => {
  const { ask, bodies } = await endpoint(says(code, words));
  await expect(ask()).rejects.toMatchObject({ kind });
  expect(bodies).toHaveLength(1);
});

test('an answer that a filter stopped is refused, not taken for an empty one', async () => {
  const { ask, calls } = await endpoint(sends('content_filter'));
  await expect(ask()).rejects.toMatchObject({ kind: 'declined' });
  expect(calls.map((call) => call.outcome)).toEqual(['declined']);
});

test.each([
  ['a wrong key', status(401), 'wrong-key'],
  ['too many requests', status(429, { 'retry-after': '60' }), 'rate-limited'],
])('says the same while it stops asking after %s', async (_why, answer, kind) => {
  const { ask, bodies } = await endpoint(answer);
  for (let attempt = 0; attempt < 5; attempt += 1) await expect(ask()).rejects.toMatchObject({ kind });
  expect(bodies).toHaveLength(3);
});

test.each([
  ['its filter stops', sends('content_filter')],
  ['it declines', sends('stop', { refusal: 'I can’t help with that.' })],
  ['is too long for it', says(400, '{"error":{"message":"This model has a maximum context length of 8192 tokens.","code":"context_length_exceeded"}}')],
  ['it says nothing to', sends('stop')],
])('tickets that %s do not keep the others from it', async (_which, answer) => {
  const { ask } = await endpoint(answer, answer, answer, streams('{}'));
  for (let ticket = 0; ticket < 3; ticket += 1) await expect(ask()).rejects.toMatchObject({ name: 'ModelError' });
  expect(await ask()).toBe('{}');
});

test('a model that used up its room by thinking is given room to think, at once and from then on', async () => {
  const { ask, bodies, calls } = await endpoint(sends('length', { reasoning_content: 'The customer wants' }), streams('{}'));
  expect([await ask(), await ask()]).toEqual(['{}', '{}']);
  expect(bodies.map((body) => JSON.parse(body).max_completion_tokens)).toEqual([100, 2_100, 2_100]);
  expect(calls.map((call) => call.outcome)).toEqual(['cut-off', 'answered', 'answered']);
});

test('a model that thinks without end is not asked for ever', async () => {
  const { ask, bodies } = await endpoint(sends('length'));
  await expect(ask()).rejects.toMatchObject({ kind: 'cut-off' });
  expect(bodies).toHaveLength(2);
});

test('an answer that ended for want of room says so after its last piece', async () => {
  const { ask, calls } = await endpoint(sends('length', { content: '<think>Hm' }));
  await expect(ask()).rejects.toMatchObject({ kind: 'cut-off' });
  expect(calls.map((call) => call.outcome)).toEqual(['cut-off']);
});

test.each([
  ['events without choices', events({ id: 'c' }, { choices: null }, null, { choices: [{ delta: { content: '{}' } }] })],
  ['choices without words', events({ choices: [{}] }, { choices: [{ delta: null }] }, { choices: [{ delta: { content: null } }] }, { choices: [{ delta: { content: '{}' } }] })],
  ['words in parts, thoughts among them', events({ choices: [{ delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hm' }] }] } }] }, { choices: [{ delta: { content: [{ type: 'text', text: '{' }, { type: 'text', text: '}' }] } }] })],
])('reads an endpoint that sends %s', async (_what, answer) => {
  const { ask } = await endpoint(answer);
  expect(await ask()).toBe('{}');
});
