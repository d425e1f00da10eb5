import { redact } from '@countersign/shared/redaction/redact';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';

/** A text with its personal details masked; nothing of one that could not be masked. */
export function maskText(text: string, names: readonly string[]): string {
  try {
    return redact(text, createTokenVault({ known: { names: [...new Set(names)] } }));
  } catch (error) {
    if (error instanceof RedactionError) return '';
    throw error;
  }
}
