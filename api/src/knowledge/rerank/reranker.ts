import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from '../../engines/model/gateway.ts';

/** What is to be put in order for what question; every text masked. */
export interface RerankRequest {
  readonly question: RedactedText;
  /** Best first, as far as is known. */
  readonly passages: readonly RedactedText[];
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** Puts passages in a better order. Gives positions in `passages`, best first, each at most once and none from outside; throws `ModelError`. */
export interface Reranker {
  rerank(request: RerankRequest): Promise<readonly number[]>;
}
