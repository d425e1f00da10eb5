import OpenAI from 'openai';
import { setTimeout as wait } from 'node:timers/promises';
import { chatOptions, refusedOption, type Unheard } from './chat-options.ts';
import { classifyError } from './classify-error.ts';
import { costOf, type ModelPrice } from './cost-of.ts';
import { endpointCircuit } from './endpoint-circuit.ts';
import type { ModelCall, ModelGateway, ModelRequest } from './gateway.ts';
import { ModelError } from './model-error.ts';
import { readDelta } from './read-delta.ts';
import { readUsage, type Usage } from './read-usage.ts';
import { recordTraffic, type Refusal, type Traffic } from './record-traffic.ts';

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

/** What a fast model writes in the longest time that an answer may take: room enough for thoughts, which time alone bounds. */
const ROOM_TO_THINK = 2_000;

/**
 * The gateway over the `openai` package: streaming, JSON-schema output, one retry of what may be retried and only
 * before the first piece, and a circuit that opens when the endpoint fails. What of the protocol the endpoint refuses by name is
 * left out, and a model that used up its room before it answered has more; neither is tried again the old way.
 */
export function createOpenAiGateway(endpoint: ModelEndpoint): ModelGateway {
  const inCircuit = endpointCircuit();
  let known: ReadonlySet<Unheard> = new Set();
  let room = 0;
  const open = async (request: ModelRequest, onCall: (call: ModelCall) => void) => {
    let unheard = known;
    for (let attempt = 1; ; attempt += 1) {
      let refusal: Refusal | undefined;
      const given = room;
      try {
        const opened = await openStream(endpoint, { ...request, maxTokens: request.maxTokens + given }, unheard, onCall, (told) => void (refusal = told));
        known = new Set([...known, ...unheard]);
        return opened;
      } catch (error) {
        const failure = classifyError(error);
        if (!failure) throw error;
        const option = refusedOption(refusal, unheard);
        if (option !== undefined) {
          unheard = new Set([...unheard, option]);
          attempt -= 1;
          continue;
        }
        if (failure.kind === 'cut-off' && given === 0) {
          room = ROOM_TO_THINK;
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
      const opened = await inCircuit(() => open(request, onCall));
      try {
        yield* opened;
      } catch (error) {
        const failure = classifyError(error);
        if (failure?.kind === 'cut-off') room = ROOM_TO_THINK;
        throw failure ?? error;
      }
    },
  };
}

/** Opens one call and waits for its first piece, so that a caller can still retry. */
async function openStream(endpoint: ModelEndpoint, request: ModelRequest, unheard: ReadonlySet<Unheard>, onCall: (call: ModelCall) => void, onRefusal: (refusal: Refusal) => void): Promise<AsyncIterable<string>> {
  const call = beginCall(endpoint, request, onCall);
  let refusal: Refusal | undefined;
  try {
    const client = new OpenAI({
      baseURL: endpoint.baseUrl, apiKey: endpoint.apiKey, maxRetries: 0, timeout: endpoint.totalMs, logLevel: 'off',
      fetch: recordTraffic(call.traffic, (told) => onRefusal((refusal = told))),
    });
    const stream = await client.chat.completions.create(
      { model: endpoint.model, stream: true, ...chatOptions(request, unheard) },
      { signal: call.signal },
    );
    const pieces = readPieces(stream, call.heard);
    const first = await pieces.next();
    call.throwIfLate();
    if (first.done) throw new ModelError('invalid-output');
    call.firstToken();
    return finishStream(first.value, pieces, call);
  } catch (error) {
    throw call.fail(error, refusal?.body);
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
  const heard: Heard = { usage: { promptTokens: null, completionTokens: null }, bytesWritten: 0 };
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
      startedAt, firstTokenMs, totalMs: performance.now() - started, ...heard.usage, cost: costOf({ ...heard.usage, ...traffic, outcome }, heard.bytesWritten, endpoint.price), ...traffic, outcome,
    });
  };
  return {
    traffic,
    heard,
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
    fail(error: unknown, said?: string): unknown {
      const cause = late.signal.aborted && !request.signal.aborted ? late.signal.reason : error;
      const failure = classifyError(cause, said);
      end(failure?.kind ?? 'invalid-output');
      return failure ?? cause;
    },
  };
}

interface Heard {
  usage: Usage;
  /** Of the answer and of what was thought for it. */
  bytesWritten: number;
}

async function* readPieces(stream: AsyncIterable<unknown>, heard: Heard): AsyncGenerator<string, void> {
  let isCutOff = false;
  let isDeclined = false;
  for await (const event of stream) {
    heard.usage = readUsage((event as { usage?: unknown } | null)?.usage) ?? heard.usage;
    const delta = readDelta(event);
    heard.bytesWritten += Buffer.byteLength(delta.text) + Buffer.byteLength(delta.thought);
    isDeclined ||= delta.isDeclined;
    isCutOff ||= delta.isCutOff;
    if (delta.text !== '' && !isDeclined) yield delta.text;
  }
  // Read to its end all the same: what it cost comes last.
  if (isDeclined) throw new ModelError('declined');
  if (isCutOff) throw new ModelError('cut-off');
}
