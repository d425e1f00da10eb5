import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createModelEngine } from '../engines/model/model-engine.ts';
import { createOpenAiGateway } from '../engines/model/openai-gateway.ts';
import type { DraftEngine } from '../engines/engine.ts';
import type { ModelGateway } from '../engines/model/gateway.ts';

/** A model endpoint on this machine, spoken to by the real client: what it is told to answer next, and what it was sent. */
export interface ModelEndpoint {
  /** Where it is; embeddings are made there too. */
  readonly baseUrl: string;
  readonly gateway: ModelGateway;
  readonly engine: DraftEngine;
  /** The bodies it was sent, oldest first. */
  readonly bodies: readonly string[];
  /** Its next answers, each a JSON value, words that are none, or `hang`. Once they are used up it refuses. Embeddings are answered besides. */
  answer(...answers: readonly unknown[]): void;
  /** What it answers by the name of the schema asked for, once the next answers are used up. */
  answerEach(script: (schema: string) => unknown): void;
  close(): void;
}

/** Starts an endpoint that streams scripted answers by the chat protocol. */
export async function modelEndpoint(): Promise<ModelEndpoint> {
  const bodies: string[] = [];
  let next: unknown[] = [];
  let always: ((schema: string) => unknown) | undefined;
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    bodies.push(body);
    if (request.url?.endsWith('/embeddings')) return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: [{ index: 0, embedding: [1, 0, 0] }], usage: { prompt_tokens: 3 } }));
    const answer = next.shift() ?? always?.((JSON.parse(body) as { response_format: { json_schema: { name: string } } }).response_format.json_schema.name);
    if (answer === 'hang') return;
    if (answer === undefined) return void response.writeHead(500, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    for (const piece of text.match(/[^]{1,40}/g) ?? []) response.write(chunk({ choices: [{ index: 0, delta: { content: piece }, finish_reason: null }] }));
    response.write(chunk({ choices: [], usage: { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 } }));
    response.end('data: [DONE]\n\n');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const gateway = createOpenAiGateway({ baseUrl, apiKey: 'key', model: 'small', firstTokenMs: 2_000, totalMs: 4_000 });
  return {
    baseUrl, gateway, engine: createModelEngine(gateway), bodies,
    answer: (...answers) => void (next = [...answers]),
    answerEach: (script) => void (always = script),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function chunk(content: object): string {
  return `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'small', ...content })}\n\n`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += piece;
  return body;
}
