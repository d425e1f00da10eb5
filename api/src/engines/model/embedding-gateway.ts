import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from './gateway.ts';

/** The way to an embeddings endpoint. Only `RedactedText` fits, so raw text cannot be sent. `embed` gives one vector a text, in order; throws `ModelError`. */
export interface EmbeddingGateway {
  readonly host: string;
  readonly model: string;
  /** Names endpoint, model and the dimensions that were asked for. */
  readonly identity: string;
  embed(texts: readonly RedactedText[], signal: AbortSignal, onCall: (call: ModelCall) => void): Promise<Float32Array[]>;
}
