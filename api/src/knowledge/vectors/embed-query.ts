import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { EmbeddingGateway } from '../../engines/model/embedding-gateway.ts';
import type { ModelCall } from '../../engines/model/gateway.ts';
import { ModelError } from '../../engines/model/model-error.ts';

/** Who asks does not wait longer than this for a vector: the words alone find most of it. */
const LIMIT_MS = 500;

/** The vector of a query, or `undefined` when the endpoint failed or took too long; the search is by words alone then. */
export async function embedQuery(gateway: EmbeddingGateway, text: RedactedText, signal: AbortSignal, onCall: (call: ModelCall) => void): Promise<Float32Array | undefined> {
  if (text.trim() === '') return undefined;
  try {
    const [vector] = await gateway.embed([text], AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]), onCall);
    return vector;
  } catch (error) {
    if (error instanceof ModelError) return undefined;
    throw error;
  }
}
