import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createModelEngine } from '../engines/model/model-engine.ts';
import { createOpenAiGateway } from '../engines/model/openai-gateway.ts';
import type { DraftEngine } from '../engines/engine.ts';

/** A model endpoint on this machine, spoken to by the real client: what it is told to answer next, and what it was sent. */
export interface ModelEndpoint {
  readonly engine: DraftEngine;
  /** The bodies it was sent, oldest first. */
  readonly bodies: readonly string[];
  /** Its next answers, each a JSON value, words that are none, or `hang`. Once they are used up it refuses. */
  answer(...answers: readonly unknown[]): void;
  close(): void;
}

/** Starts an endpoint that streams scripted answers by the chat protocol. */
export async function modelEndpoint(): Promise<ModelEndpoint> {
  const bodies: string[] = [];
  let next: unknown[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(await bodyOf(request));
    const answer = next.shift();
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
  return {
    engine: createModelEngine(createOpenAiGateway({ baseUrl, apiKey: 'key', model: 'small', firstTokenMs: 2_000, totalMs: 4_000 })), bodies,
    answer: (...answers) => void (next = [...answers]),
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
