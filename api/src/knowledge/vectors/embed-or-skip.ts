import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { EmbeddingGateway } from '../../engines/model/embedding-gateway.ts';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';

/** Vectors of the texts, in order. Where an endpoint refuses a batch each text is asked for alone, and one that it refuses alone is left out; when it refuses all, that is the error. */
export async function embedOrSkip(gateway: EmbeddingGateway, texts: readonly RedactedText[], signal: AbortSignal, onCall: (call: ModelCall) => void): Promise<(Float32Array | undefined)[]> {
  if (texts.length === 0) return [];
  try {
    return await gateway.embed(texts, signal, onCall);
  } catch (error) {
    if (!isRefused(error) || texts.length === 1) throw error;
    const alone: (Float32Array | undefined)[] = [];
    for (const text of texts) {
      alone.push(await gateway.embed([text], signal, onCall).then(([vector]) => vector, (reason: unknown) => (isRefused(reason) ? undefined : Promise.reject(reason))));
      if (alone.length >= HOPELESS && alone.every((vector) => vector === undefined)) throw error;
    }
    if (alone.every((vector) => vector === undefined)) throw error;
    return alone;
  }
}

/** So many refused one after the other from the start: it is the endpoint, not the texts. */
const HOPELESS = 4;

function isRefused(error: unknown): boolean {
  return error instanceof ModelError && error.kind === 'refused';
}
