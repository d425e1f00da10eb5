import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { ModelErrorKind } from './model-error.ts';

/** One call to a model. Only `RedactedText` fits, so raw text cannot be sent. */
export interface ModelRequest {
  readonly purpose: 'draft' | 'answer' | 'rerank' | 'embedding' | 'triage' | 'summary' | 'writing' | 'check';
  /** Name and version of the prompt file ("draft/1"). */
  readonly prompt: string;
  readonly system: RedactedText;
  readonly user: RedactedText;
  readonly schemaName: string;
  readonly schema: Record<string, unknown>;
  readonly maxTokens: number;
  /** Says the schema in words too: an answer has missed it. */
  readonly spellsSchema?: boolean;
  readonly signal: AbortSignal;
}

/** What one call cost and carried, recorded for every attempt, failed ones too. */
export interface ModelCall {
  readonly purpose: ModelRequest['purpose'];
  readonly prompt: string;
  readonly host: string;
  readonly model: string;
  readonly startedAt: string;
  readonly firstTokenMs: number | null;
  readonly totalMs: number;
  readonly promptTokens: number | null;
  readonly completionTokens: number | null;
  /** In US cents, where the price is known; an estimate where the endpoint did not count tokens. */
  readonly cost?: number | undefined;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly body: string;
  readonly outcome: 'answered' | ModelErrorKind;
}

/** The only way to a model. `stream` yields pieces of the JSON answer; both throw `ModelError`. */
export interface ModelGateway {
  readonly host: string;
  readonly model: string;
  stream(request: ModelRequest, onCall: (call: ModelCall) => void): AsyncIterable<string>;
}
