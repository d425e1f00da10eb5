import OpenAI from 'openai';
import { setTimeout as wait } from 'node:timers/promises';
import { classifyError } from './classify-error.ts';
import { costOf, type ModelPrice } from './cost-of.ts';
import type { EmbeddingGateway } from './embedding-gateway.ts';
import { endpointCircuit } from './endpoint-circuit.ts';
import type { ModelCall } from './gateway.ts';
import { ModelError } from './model-error.ts';
import { readUsage } from './read-usage.ts';
import { recordTraffic, type Refusal, type Traffic } from './record-traffic.ts';

/** How to reach an embeddings model: any endpoint that speaks the OpenAI embeddings protocol. */
export interface EmbeddingEndpoint {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** Asked for where the model can shorten its vectors. */
  readonly dimensions?: number;
  /** Longest wait for one answer. */
  readonly totalMs: number;
  readonly price?: ModelPrice | undefined;
}

/** The gateway over the `openai` package: one retry of what may be retried, and a circuit that opens when the endpoint fails. */
export function createOpenAiEmbeddings(endpoint: EmbeddingEndpoint): EmbeddingGateway {
  const inCircuit = endpointCircuit();
  return {
    host: new URL(endpoint.baseUrl).host,
    model: endpoint.model,
    identity: [endpoint.baseUrl, endpoint.model, endpoint.dimensions ?? ''].join('|'),
    embed: (texts, signal, onCall) => inCircuit(() => withRetry(() => askOnce(endpoint, texts, signal, onCall), signal)),
  };
}

async function withRetry<Value>(ask: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    const failure = classifyError(error);
    if (!failure?.retryable || failure.retryAfterMs > 2_000) throw failure ?? error;
    await wait(failure.retryAfterMs || 250, undefined, { signal });
    return ask();
  }
}

async function askOnce(endpoint: EmbeddingEndpoint, texts: readonly string[], signal: AbortSignal, onCall: (call: ModelCall) => void): Promise<Float32Array[]> {
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const traffic: Traffic = { body: '', bytesSent: 0, bytesReceived: 0 };
  let refusal: Refusal | undefined;
  const end = (outcome: ModelCall['outcome'], promptTokens: number | null): void => onCall({
    purpose: 'embedding', prompt: 'embedding/1', host: new URL(endpoint.baseUrl).host, model: endpoint.model, startedAt, firstTokenMs: null,
    totalMs: performance.now() - started, promptTokens, completionTokens: null, cost: costOf({ promptTokens, completionTokens: null, ...traffic, outcome }, 0, endpoint.price), ...traffic, outcome,
  });
  try {
    const client = new OpenAI({ baseURL: endpoint.baseUrl, apiKey: endpoint.apiKey, maxRetries: 0, timeout: endpoint.totalMs, fetch: recordTraffic(traffic, (told) => void (refusal = told)), logLevel: 'off' });
    const answer = await client.embeddings.create(
      { model: endpoint.model, input: [...texts], encoding_format: 'float', ...(endpoint.dimensions === undefined ? {} : { dimensions: endpoint.dimensions }) },
      { signal },
    );
    const vectors = readVectors(answer.data, texts.length);
    end('answered', readUsage(answer.usage)?.promptTokens ?? null);
    return vectors;
  } catch (error) {
    const failure = classifyError(error, refusal?.body);
    end(failure?.kind ?? 'invalid-output', null);
    throw failure ?? error;
  }
}

/** Vectors in the order of their texts. Endpoints may answer in another order, and some give nonsense. */
function readVectors(rows: unknown, count: number): Float32Array[] {
  if (!Array.isArray(rows) || rows.length !== count) throw new ModelError('invalid-output');
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined);
  rows.forEach((row: { index?: unknown; embedding?: unknown } | null, position) => {
    const index = typeof row?.index === 'number' ? row.index : position;
    if (!Array.isArray(row?.embedding) || row.embedding.length === 0 || !row.embedding.every(Number.isFinite)) throw new ModelError('invalid-output');
    vectors[index] = Float32Array.from(row.embedding as number[]);
  });
  const length = vectors[0]?.length;
  return vectors.map((vector) => {
    if (vector === undefined || vector.length !== length) throw new ModelError('invalid-output');
    return vector;
  });
}
