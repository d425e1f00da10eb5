import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from '../../engines/model/gateway.ts';

/** A claim that the built-in scorer is unsure of; masked. */
export interface UnsureClaim {
  readonly text: RedactedText;
  /** Numbers and names of it that only the ticket holds; empty where there are none. */
  readonly told: RedactedText;
}

/** One question to a model about all unsure claims of a draft. */
export interface ClaimQuestion {
  readonly claims: readonly UnsureClaim[];
  /** The passages that the claims cite, masked. */
  readonly passages: readonly RedactedText[];
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** What a model says of one claim; `passages` are positions in the question's, none where it says that none carries it. */
export interface ClaimVerdict {
  readonly claim: number;
  readonly isSupported: boolean;
  readonly passages: readonly number[];
}

/** Says of claims whether passages carry them. At most one verdict a claim, and only positions it was given; throws `ModelError`. */
export interface ClaimJudge {
  judge(question: ClaimQuestion): Promise<readonly ClaimVerdict[]>;
}
