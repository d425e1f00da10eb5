import type { RedactedText } from '@countersign/shared/redaction/redacted-text';

/** The task of one writing tool. `version` changes with every change of its words, or of the rules they stand under, and is recorded with each call. */
export interface WritingPrompt {
  readonly version: string;
  readonly task: RedactedText;
}
