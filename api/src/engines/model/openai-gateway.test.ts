import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { afterEach, expect, test } from 'vitest';
import type { ModelCall, ModelRequest } from './gateway.ts';
import { createOpenAiGateway } from './openai-gateway.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

async function endpoint(...answers: readonly Answer[]) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    (answers[bodies.length - 1] ?? answers.at(-1)!)(response, request);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => { server.closeAllConnections(); server.close(); });
  const calls: ModelCall[] = [];
  const gateway = createOpenAiGateway({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, apiKey: 'key', model: 'small', firstTokenMs: 300, totalMs: 600, price: { prompt: 100, completion: 1_000 },
  });
  const ask = async (signal: AbortSignal = new AbortController().signal) => (await Array.fromAsync(gateway.stream(request(signal), (call) => calls.push(call)))).join('');
  return { ask, bodies, calls };
}

function request(signal: AbortSignal): ModelRequest {
  return {
    purpose: 'draft', prompt: 'draft/1', system: composeRedacted`rules`, user: composeRedacted`ticket`,
    schemaName: 'draft', schema: { type: 'object' }, maxTokens: 100, signal,
  };
}

function chunk(content: string) {
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'small', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
}

const usage = `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'small', choices: [], usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 } })}\n\n`;

const streams = (...texts: readonly string[]): Answer => (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const text of texts) response.write(chunk(text));
  response.end(`${usage}data: [DONE]\n\n`);
};
const status = (code: number, headers: Record<string, string> = {}): Answer => (response) => {
  response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"error":{"message":"no"}}');
};
const says = (code: number, words: string): Answer => (response) => {
  response.writeHead(code, { 'content-type': 'application/json' }).end(words);
};
const stopped = (finish: string): Answer => (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'small', choices: [{ index: 0, delta: {}, finish_reason: finish }] })}\n\ndata: [DONE]\n\n`);
};
const hangs: Answer = () => {};
const stallsAfter = (text: string): Answer => (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(chunk(text));
};
const breaksAfter = (text: string): Answer => (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(chunk(text), () => response.destroy());
};

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
  await expect(ask()).rejects.toMatchObject({ kind: 'refused' });
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

test.each([['a ticket that its filter stops', 400, '{"error":{"message":"The response was filtered","code":"content_filter"}}'], ['a wrong key', 401, '{"error":{"message":"Invalid key for response_format"}}']])('does not repeat what is refused for %s', async (_why, code, words) => {
  const { ask, bodies } = await endpoint(says(code, words));
  await expect(ask()).rejects.toMatchObject({ kind: 'refused' });
  expect(bodies).toHaveLength(1);
});

test('an answer that a filter stopped is refused, not taken for an empty one', async () => {
  const { ask, calls } = await endpoint(stopped('content_filter'));
  await expect(ask()).rejects.toMatchObject({ kind: 'refused' });
  expect(calls.map((call) => call.outcome)).toEqual(['refused']);
});
