import { setTimeout as delay } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import type { ChatRequest } from './chat-request.ts';

const charactersPerToken = 4;

interface Usage {
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly total_tokens: number;
}

/** Writes the answer in the chat completions protocol: as one body, or as server-sent chunks when the request streams. */
export async function writeAnswer(response: ServerResponse, request: ChatRequest, answer: Answer): Promise<void> {
  if (answer.kind === 'hang') return;
  if (answer.kind === 'error') return writeError(response, answer.status, answer.retryAfterSeconds);
  const text = answer.kind === 'json' ? JSON.stringify(answer.value) : answer.text;
  if (answer.kind !== 'cut' && answer.firstTokenAfterMs !== undefined) await delay(answer.firstTokenAfterMs);
  if (response.destroyed) return;
  const usage = countUsage(request, text);
  if (request.stream === true) return writeChunks(response, request, text, usage, answer.kind === 'cut' ? answer.afterChunks : undefined);
  if (answer.kind === 'cut') {
    response.destroy();
    return;
  }
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({
    ...header(request, 'chat.completion'),
    choices: [{ index: 0, message: { role: 'assistant', content: text, refusal: null }, logprobs: null, finish_reason: 'stop' }],
    usage,
  }));
}

function writeChunks(response: ServerResponse, request: ChatRequest, text: string, usage: Usage, cutAfter: number | undefined): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  const send = (body: object) => response.write(`data: ${JSON.stringify(body)}\n\n`);
  const chunk = (delta: object, finish: string | null) => ({
    ...header(request, 'chat.completion.chunk'),
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...(request.stream_options?.include_usage === true ? { usage: null } : {}),
  });
  send(chunk({ role: 'assistant', content: '' }, null));
  const pieces = text.match(/[\s\S]{1,12}/gu) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (index === cutAfter) {
      response.destroy();
      return;
    }
    send(chunk({ content: piece }, null));
  }
  send(chunk({}, 'stop'));
  if (request.stream_options?.include_usage === true) send({ ...header(request, 'chat.completion.chunk'), choices: [], usage });
  response.end('data: [DONE]\n\n');
}

function writeError(response: ServerResponse, status: number, retryAfterSeconds: number | undefined): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) }),
  });
  const type = status === 429 ? 'rate_limit_error' : status >= 500 ? 'server_error' : 'invalid_request_error';
  response.end(JSON.stringify({ error: { message: `Scripted ${status}`, type, param: null, code: null } }));
}

function header(request: ChatRequest, object: string): object {
  return { id: 'chatcmpl-scripted', object, created: Math.floor(Date.now() / 1000), model: request.model, system_fingerprint: null };
}

function countUsage(request: ChatRequest, text: string): Usage {
  const prompt = Math.ceil(JSON.stringify(request.messages).length / charactersPerToken);
  const completion = Math.ceil(text.length / charactersPerToken);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}
