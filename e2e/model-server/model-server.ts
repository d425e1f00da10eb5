import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Script } from './answer.ts';
import type { ChatRequest } from './chat-request.ts';
import { writeAnswer } from './write-answer.ts';

/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Byte for byte. */
  readonly body: string;
}

/**
 * A server that speaks the OpenAI protocol, for tests: it answers from a script and records what it was shown.
 * A call that nobody scripted answers 500 and is counted in `unscripted`.
 */
export class ModelServer {
  readonly requests: RecordedRequest[] = [];
  unscripted = 0;
  readonly #queue: Script[] = [];
  #always: Script | undefined;
  #server: Server | undefined;
  #port = 0;

  /** The base URL to give to a client: `http://127.0.0.1:PORT/v1`. */
  get baseUrl(): string {
    return `http://127.0.0.1:${this.#port}/v1`;
  }

  /** Bodies of the chat calls, oldest first. */
  get prompts(): readonly string[] {
    return this.requests.filter((request) => request.path === '/v1/chat/completions').map((request) => request.body);
  }

  /** Listens, on the same port as before when it was stopped. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        console.error('The model server failed to answer', error);
        response.destroy();
      });
    });
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Stops listening and breaks every open connection, as a crash would. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** Answers the next calls with these, one each, before anything said with `always`. */
  next(...scripts: readonly Script[]): void {
    this.#queue.push(...scripts);
  }

  /** Answers every call that has no answer of its own. */
  always(script: Script): void {
    this.#always = script;
  }

  /** Forgets scripts and records. */
  reset(): void {
    this.requests.length = 0;
    this.#queue.length = 0;
    this.#always = undefined;
    this.unscripted = 0;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://model').pathname;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    this.requests.push({ method: request.method ?? '', path, headers: request.headers, body });
    if (request.method === 'GET' && path === '/v1/models') {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ object: 'list', data: [{ id: 'scripted', object: 'model', created: 0, owned_by: 'tests' }] }));
      return;
    }
    if (request.method !== 'POST' || path !== '/v1/chat/completions') {
      response.writeHead(404, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: { message: 'Not found', type: 'invalid_request_error' } }));
      return;
    }
    const chat = JSON.parse(body) as ChatRequest;
    const script = this.#queue.shift() ?? this.#always;
    if (script === undefined) this.unscripted += 1;
    const answer = typeof script === 'function' ? script(chat) : (script ?? { kind: 'error', status: 500 });
    await writeAnswer(response, chat, answer);
  }
}
