import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { afterEach, expect, test } from 'vitest';
import { embedQuery } from '../../knowledge/vectors/embed-query.ts';
import type { ModelCall } from './gateway.ts';
import { createOpenAiEmbeddings } from './openai-embeddings.ts';

const closers: (() => void)[] = [];
afterEach(() => closers.splice(0).forEach((close) => close()));

type Answer = (response: ServerResponse) => void;
const rows = (...data: unknown[]): Answer => (response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', data, usage: { prompt_tokens: 5, total_tokens: 5 } }));
const status = (code: number): Answer => (response) => void response.writeHead(code, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');

async function endpoint(...answers: readonly Answer[]) {
  const asked: unknown[] = [];
  const server = createServer(async (request, response) => {
    asked.push(await json(request));
    (answers[asked.length - 1] ?? answers.at(-1)!)(response);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => { server.closeAllConnections(); server.close(); });
  const calls: ModelCall[] = [];
  const gateway = createOpenAiEmbeddings({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, apiKey: 'key', model: 'small', dimensions: 2, totalMs: 2_000 });
  return { gateway, asked, calls, embed: (signal = new AbortController().signal) => gateway.embed([composeRedacted`one`, composeRedacted`two`], signal, (call) => calls.push(call)) };
}

test('gives the vectors in the order of their texts, and records what the call carried', async () => {
  const { embed, asked, calls } = await endpoint(rows({ index: 1, embedding: [0, 1] }, { index: 0, embedding: [1, 0] }));
  expect((await embed()).map((vector) => [...vector])).toEqual([[1, 0], [0, 1]]);
  expect(asked).toEqual([{ model: 'small', input: ['one', 'two'], encoding_format: 'float', dimensions: 2 }]);
  expect(calls).toMatchObject([{ purpose: 'embedding', outcome: 'answered', promptTokens: 5, bytesSent: expect.any(Number), body: expect.stringContaining('"one"') }]);
});

test('asks once more where that may help, and records both calls', async () => {
  const { embed, calls } = await endpoint(status(503), rows({ index: 0, embedding: [1, 0] }, { index: 1, embedding: [0, 1] }));
  expect(await embed()).toHaveLength(2);
  expect(calls.map(({ outcome }) => outcome)).toEqual(['unreachable', 'answered']);
});

test.each<[string, Answer, string]>([
  ['too few vectors', rows({ index: 0, embedding: [1, 0] }), 'invalid-output'],
  ['vectors of different lengths', rows({ index: 0, embedding: [1, 0] }, { index: 1, embedding: [1] }), 'invalid-output'],
  ['one vector twice', rows({ index: 0, embedding: [1, 0] }, { index: 0, embedding: [1, 0] }), 'invalid-output'],
  ['words for numbers', rows({ index: 0, embedding: [1, 'x'] }, { index: 1, embedding: [1, 0] }), 'invalid-output'],
  ['no', status(401), 'wrong-key'],
])('an endpoint that answers with %s is an error by its kind', async (_case, answer, kind) => {
  await expect((await endpoint(answer)).embed()).rejects.toMatchObject({ kind });
});

test('a query is not waited for longer than half a second', async () => {
  const { gateway, calls } = await endpoint(() => undefined);
  const began = performance.now();
  expect(await embedQuery(gateway, composeRedacted`late`, new AbortController().signal, (call) => calls.push(call))).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1_900);
  expect(calls).toMatchObject([{ outcome: expect.stringMatching(/aborted|timeout/) }]);
});
