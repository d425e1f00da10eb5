import type { SummaryKind } from '@countersign/shared/assist/summary';
import type { RedactedText, TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { ModelCall } from './model/gateway.ts';

/** A thread as a model may read it to sum it up: public messages, masked, oldest first. */
export interface SummaryRequest {
  /** ISO 639-1 of the reader. */
  readonly language: RedactedText;
  readonly messages: readonly { readonly id: string; readonly role: 'customer' | 'agent'; readonly name: RedactedText; readonly at: RedactedText; readonly text: RedactedText }[];
  readonly vault: TokenVault;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** A line as an engine proposes it, tokens restored. Ids of messages it was not given are not in it; nothing of it has been judged. */
export interface ProposedSummaryLine {
  readonly kind: Exclude<SummaryKind, 'state'>;
  readonly text: string;
  readonly messageIds: readonly string[];
}
