import { withWorkspace } from '@countersign/db/with-workspace';
import { insertModelCalls } from '../../assist/insert-model-calls.ts';
import type { AppDependencies } from '../../context.ts';
import type { EmbeddingGateway } from '../../engines/model/embedding-gateway.ts';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';
import { embedOrSkip } from '../../knowledge/vectors/embed-or-skip.ts';
import { packVector, type PackedVector } from '../../knowledge/vectors/pack-vector.ts';
import { keepVectors, readKnownVectors } from './known-vectors.ts';
import { maskExamples, type ExampleText, type MaskedExample } from './mask-examples.ts';

/** Texts in one request. */
const BATCH = 64;

/** Vectors by text, without those that have none; `isWhole` where every text was asked about. */
export interface EmbeddedExamples {
  readonly vectors: ReadonlyMap<string, PackedVector>;
  readonly isWhole: boolean;
}

/** How long and whether at all an endpoint is asked. */
export interface EmbeddingBounds {
  /** The month's budget leaves room; otherwise only what is known is given. */
  readonly mayAsk: boolean;
  readonly signal: AbortSignal;
}

/**
 * Vectors of the texts that triage learns from, masked before they leave; those made before are not asked for again. Batch by batch, each kept by itself,
 * so that it can stop anywhere and the next run goes on. An endpoint that fails leaves the rest without.
 */
export async function embedExamples({ database }: Pick<AppDependencies, 'database'>, workspaceId: string, gateway: EmbeddingGateway, texts: readonly ExampleText[], { mayAsk, signal }: EmbeddingBounds): Promise<EmbeddedExamples> {
  const examples = await maskExamples(database, workspaceId, texts);
  const known = await withWorkspace(database, workspaceId, (transaction) => readKnownVectors(transaction, workspaceId, gateway.identity, examples));
  const waiting = [...new Map(examples.filter(({ hash }) => !known.has(hash)).map((example) => [example.hash, example])).values()];
  let answers = mayAsk;
  for (let at = 0; answers && at < waiting.length && !signal.aborted; at += BATCH) {
    const made = await embedBatch(waiting.slice(at, at + BATCH));
    answers = made !== undefined;
    for (const { example, vector } of made ?? []) known.set(example.hash, vector);
  }
  const found = examples.flatMap(({ text, hash }) => (known.get(hash)?.bytes.length ? [[text, known.get(hash)!] as const] : []));
  return { vectors: new Map(found), isWhole: examples.every(({ hash }) => known.has(hash)) };

  /** `undefined` where the endpoint fails. */
  async function embedBatch(batch: readonly MaskedExample[]): Promise<{ example: MaskedExample; vector: PackedVector }[] | undefined> {
    const calls: ModelCall[] = [];
    try {
      const vectors = await embedOrSkip(gateway, batch.map(({ masked }) => masked), signal, (call) => calls.push(call));
      const made = batch.map((example, position) => ({ example, vector: packVector(vectors[position] ?? new Float32Array(0)) }));
      await withWorkspace(database, workspaceId, (transaction) => keepVectors(transaction, workspaceId, gateway.identity, made));
      return made;
    } catch (error) {
      if (error instanceof ModelError) return undefined;
      throw error;
    } finally {
      await withWorkspace(database, workspaceId, (transaction) => insertModelCalls(transaction, { workspaceId, runId: null, redactions: 0 }, calls));
    }
  }
}
