import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import type { RedactedQuestion } from '../engines/engine.ts';

/** Masks what a model may read of a question and of those before it. `null` when masking failed, so that nothing leaves. */
export function redactQuestion(question: string, earlier: readonly string[], vault: TokenVault): RedactedQuestion | null {
  try {
    return { question: redact(question, vault), earlier: earlier.map((text) => redact(text, vault)), vault };
  } catch (error) {
    if (error instanceof RedactionError) return null;
    throw error;
  }
}
