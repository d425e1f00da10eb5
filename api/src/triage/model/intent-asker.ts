import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from '../../engines/model/gateway.ts';

/** One question to a model about a ticket that triage is unsure of. */
export interface IntentQuestion {
  /** The customer's newest words, masked. */
  readonly text: RedactedText;
  /** The taxonomy, masked; the model answers with a number of this list. */
  readonly intents: readonly { readonly id: string; readonly words: RedactedText }[];
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** What a model says a ticket is about. */
export interface IntentOpinion {
  readonly intent: string;
  readonly prompt: string;
  readonly model: string;
}

/** Asks a model which intent of the taxonomy a ticket has; `unknown` where it says that none fits. Throws `ModelError`. */
export interface IntentAsker {
  ask(question: IntentQuestion): Promise<IntentOpinion>;
}
