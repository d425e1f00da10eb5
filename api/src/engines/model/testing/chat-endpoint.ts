import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import { onTestFinished } from 'vitest';
import type { ModelCall, ModelRequest } from '../gateway.ts';
import { createOpenAiGateway } from '../openai-gateway.ts';

/** What an endpoint does with one call. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A gateway to an endpoint that answers one call after the other as scripted, the last script for all that follow; ended with the test. */
export async function chatEndpoint(...answers: readonly Answer[]) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    (answers[bodies.length - 1] ?? answers.at(-1)!)(response, request);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => { server.closeAllConnections(); server.close(); });
  const calls: ModelCall[] = [];
  const gateway = createOpenAiGateway({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, apiKey: 'key', model: 'small', firstTokenMs: 300, totalMs: 600, price: { prompt: 100, completion: 1_000 },
  });
  const ask = async (signal: AbortSignal = new AbortController().signal) => (await Array.fromAsync(gateway.stream(chatRequest(signal), (call) => calls.push(call)))).join('');
  return { gateway, ask, bodies, calls };
}

function chatRequest(signal: AbortSignal): ModelRequest {
  return {
    purpose: 'draft', prompt: 'draft/1', system: composeRedacted`rules`, user: composeRedacted`ticket`,
    schemaName: 'draft', schema: { type: 'object' }, maxTokens: 100, signal,
  };
}

function event(data: unknown): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

function piece(delta: unknown, finish: string | null = null): string {
  return event({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'small', choices: [{ index: 0, delta, finish_reason: finish }] });
}

function streamOf(...events: readonly string[]): Answer {
  return (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end([...events, 'data: [DONE]\n\n'].join(''));
}

const usage = { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 };

/** What endpoints are seen to do. */
export const answers = {
  streams: (...texts: readonly string[]) => streamOf(...texts.map((content) => piece({ content })), event({ id: 'c', choices: [], usage })),
  /** The same, but its count of tokens is this. */
  counts: (said: unknown, ...texts: readonly string[]) => streamOf(...texts.map((content) => piece({ content })), ...(said === undefined ? [] : [event({ id: 'c', choices: [], usage: said })])),
  /** Pieces as they come, and why the answer ended. */
  sends: (finish: string | null, ...deltas: readonly unknown[]) => streamOf(...deltas.map((delta) => piece(delta)), piece({}, finish)),
  events: (...data: readonly unknown[]) => streamOf(...data.map(event)),
  status: (code: number, headers: Record<string, string> = {}): Answer => (response) => void response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"error":{"message":"no"}}'),
  says: (code: number, words: string): Answer => (response) => void response.writeHead(code, { 'content-type': 'application/json' }).end(words),
  hangs: (() => {}) as Answer,
  stallsAfter: (text: string): Answer => (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(piece({ content: text })),
  breaksAfter: (text: string): Answer => (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(piece({ content: text }), () => response.destroy());
  },
} as const;
