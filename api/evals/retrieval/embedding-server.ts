import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { TextModel } from './lsa-model.ts';

/** An endpoint on the loopback that speaks the OpenAI embeddings protocol, with a model's vectors. */
export async function startEmbeddingServer(model: TextModel): Promise<{ readonly baseUrl: string; stop(): void }> {
  const server = createServer(async (request, response) => {
    const { input, model: name } = (await json(request)) as { input: string | string[]; model: string };
    const texts = typeof input === 'string' ? [input] : input;
    const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: [...model.embed(text)] }));
    const tokens = Math.ceil(texts.join(' ').length / 4);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ object: 'list', model: name, data, usage: { prompt_tokens: tokens, total_tokens: tokens } }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
