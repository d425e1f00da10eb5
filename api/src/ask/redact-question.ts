import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import type { RedactedQuestion } from '../engines/engine.ts';

/** Masks what a model may read of a question and of those before it. `null` when masking failed, so that nothing leaves. */
export function redactQuestion(question: string, earlier: readonly string[], people: readonly string[]): RedactedQuestion | null {
  const vault = createTokenVault();
  const names = [...people];
  try {
    return { question: redact(question, vault, { names }), earlier: earlier.map((text) => redact(text, vault, { names })), vault };
  } catch (error) {
    if (error instanceof RedactionError) return null;
    throw error;
  }
}
