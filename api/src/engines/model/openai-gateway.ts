import { ConsecutiveBreaker, BrokenCircuitError, circuitBreaker, handleWhen } from 'cockatiel';
import OpenAI from 'openai';
import { setTimeout as wait } from 'node:timers/promises';
import { chatOptions, refusedOption, type Unheard } from './chat-options.ts';
import { classifyError } from './classify-error.ts';
import { costOf, type ModelPrice } from './cost-of.ts';
import type { ModelCall, ModelGateway, ModelRequest } from './gateway.ts';
import { ModelError } from './model-error.ts';
import { recordTraffic, type Traffic } from './record-traffic.ts';

/** How to reach a model: any endpoint that speaks the OpenAI chat protocol. */
export interface ModelEndpoint {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Longest wait for the first token, and for the whole answer (at most 20 s). */
  readonly firstTokenMs: number;
  readonly totalMs: number;
  readonly price?: ModelPrice | undefined;
}

/**
 * The gateway over the `openai` package: streaming, JSON-schema output, one retry of what may be retried and only
 * before the first piece, and a circuit that opens for 10 s after three failures in a row. What of the protocol the endpoint
 * refuses by name is left out, and not tried again.
 */
export function createOpenAiGateway(endpoint: ModelEndpoint): ModelGateway {
  const circuit = circuitBreaker(
    handleWhen((error) => error instanceof ModelError && error.kind !== 'aborted'),
    { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(3) },
  );
  let known: ReadonlySet<Unheard> = new Set();
  const open = async (request: ModelRequest, onCall: (call: ModelCall) => void) => {
    let unheard = known;
    for (let attempt = 1; ; attempt += 1) {
      let refusal = '';
      try {
        const opened = await openStream(endpoint, request, unheard, onCall, (words) => void (refusal = words));
        known = new Set([...known, ...unheard]);
        return opened;
      } catch (error) {
        const failure = classifyError(error);
        if (!failure) throw error;
        const option = refusal === '' ? undefined : refusedOption(refusal, unheard);
        if (option !== undefined) {
          unheard = new Set([...unheard, option]);
          attempt -= 1;
          continue;
        }
        if (attempt === 2 || !failure.retryable || failure.retryAfterMs > 2_000) throw failure;
        await wait(failure.retryAfterMs || 250, undefined, { signal: request.signal });
      }
    }
  };
  return {
    host: new URL(endpoint.baseUrl).host,
    model: endpoint.model,
    async *stream(request, onCall) {
      try {
        yield* await circuit.execute(() => open(request, onCall));
      } catch (error) {
        if (error instanceof BrokenCircuitError) throw new ModelError('unreachable', { cause: error });
        throw classifyError(error) ?? error;
      }
    },
  };
}

/** Opens one call and waits for its first piece, so that a caller can still retry. */
async function openStream(endpoint: ModelEndpoint, request: ModelRequest, unheard: ReadonlySet<Unheard>, onCall: (call: ModelCall) => void, onRefusal: (words: string) => void): Promise<AsyncIterable<string>> {
  const call = beginCall(endpoint, request, onCall);
  try {
    const client = new OpenAI({
      baseURL: endpoint.baseUrl, apiKey: endpoint.apiKey, maxRetries: 0, timeout: endpoint.totalMs,
      fetch: recordTraffic(call.traffic, onRefusal), logLevel: 'off',
    });
    const stream = await client.chat.completions.create(
      { model: endpoint.model, stream: true, ...chatOptions(request, unheard) },
      { signal: call.signal },
    );
    const pieces = readPieces(stream, call.usage);
    const first = await pieces.next();
    call.throwIfLate();
    if (first.done) throw new ModelError('invalid-output');
    call.firstToken();
    return finishStream(first.value, pieces, call);
  } catch (error) {
    throw call.fail(error);
  }
}

async function* finishStream(first: string, rest: AsyncIterable<string>, call: ReturnType<typeof beginCall>): AsyncGenerator<string> {
  let outcome: ModelCall['outcome'] | undefined;
  try {
    yield first;
    yield* rest;
    call.throwIfLate();
    outcome = 'answered';
  } catch (error) {
    outcome = 'unreachable';
    throw call.fail(error);
  } finally {
    if (outcome !== 'unreachable') call.end(outcome ?? 'aborted');
  }
}

/** Clocks, counters and the one record of a call. */
function beginCall(endpoint: ModelEndpoint, request: ModelRequest, onCall: (call: ModelCall) => void) {
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const traffic: Traffic = { body: '', bytesSent: 0, bytesReceived: 0 };
  const usage: Usage = { promptTokens: null, completionTokens: null };
  let firstTokenMs: number | null = null;
  const late = new AbortController();
  const firstTokenTimer = setTimeout(() => late.abort(new ModelError('timeout')), endpoint.firstTokenMs);
  const totalTimer = setTimeout(() => late.abort(new ModelError('timeout')), endpoint.totalMs);
  const end = (outcome: ModelCall['outcome']) => {
    clearTimeout(firstTokenTimer);
    clearTimeout(totalTimer);
    late.abort();
    onCall({
      purpose: request.purpose, prompt: request.prompt, host: new URL(endpoint.baseUrl).host, model: endpoint.model,
      startedAt, firstTokenMs, totalMs: performance.now() - started, ...usage, cost: costOf(usage, endpoint.price), ...traffic, outcome,
    });
  };
  return {
    traffic,
    usage,
    signal: AbortSignal.any([request.signal, late.signal]),
    firstToken() {
      firstTokenMs = performance.now() - started;
      clearTimeout(firstTokenTimer);
    },
    /** The package ends an aborted stream in silence; this says it aloud. */
    throwIfLate() {
      if (request.signal.aborted) throw new ModelError('aborted');
      if (late.signal.aborted) throw late.signal.reason;
    },
    end,
    fail(error: unknown): unknown {
      const cause = late.signal.aborted && !request.signal.aborted ? late.signal.reason : error;
      const failure = classifyError(cause);
      end(failure?.kind ?? 'invalid-output');
      return failure ?? cause;
    },
  };
}

interface Usage {
  promptTokens: number | null;
  completionTokens: number | null;
}

async function* readPieces(
  stream: AsyncIterable<OpenAI.ChatCompletionChunk>,
  usage: Usage,
): AsyncGenerator<string, void> {
  for await (const chunk of stream) {
    if (chunk.usage) {
      usage.promptTokens = chunk.usage.prompt_tokens;
      usage.completionTokens = chunk.usage.completion_tokens;
    }
    const choice = chunk.choices[0];
    if (choice?.delta?.refusal || choice?.finish_reason === 'content_filter') throw new ModelError('refused');
    if (choice?.delta?.content) yield choice.delta.content;
  }
}
